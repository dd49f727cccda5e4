/** The self-contained script: registers all elements, with English and German. Exports nothing. */
import '../localization/de.ts';
import '../define/skill-profile.ts';
