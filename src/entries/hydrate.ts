/**
 * The script of a static page: like `skill-matrix.ts`, but it hydrates what the server rendered. The order of imports
 * matters: hydration support before lit, data before the elements.
 */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../pages/page-data.ts';
import '../localization/all.ts';
import '../define/skill-profile.ts';
import '../pages/page-link.ts';
import '../pages/frame-height.ts';
