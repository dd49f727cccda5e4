/** The self-contained script: all elements, English and German, nothing exported. */
import './localization/de.ts';
import './elements/skill-profile.ts';
