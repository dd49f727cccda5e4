/** The self-contained script for frameworks: registers all elements, with English and German. Exports nothing. */
import '../localization/de.ts';
import '../localization/framework/de.ts';
import '../define/skill-profile.ts';
import '../define/skill-framework.ts';
