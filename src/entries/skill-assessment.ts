/** The self-contained script for self-assessments: all elements, with English and German. Exports nothing. */
import './skill-framework.ts';
import '../localization/assessment/de.ts';
import '../define/skill-assessment.ts';
