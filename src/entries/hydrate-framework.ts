/** The script of a static page of a framework: as `hydrate.ts`, with the elements for frameworks. */
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';
import '../pages/page-data.ts';
import '../localization/all.ts';
import '../localization/framework/all.ts';
import '../define/skill-profile.ts';
import '../define/skill-framework.ts';
import '../pages/page-link.ts';
import '../pages/frame-height.ts';
