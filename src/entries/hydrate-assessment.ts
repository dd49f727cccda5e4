/** The script of a static page with a self-assessment: as `hydrate-framework.ts`, with its element. */
import './hydrate-framework.ts';
import '../localization/assessment/all.ts';
import '../define/skill-assessment.ts';
