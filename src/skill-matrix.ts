/** The self-contained script: all elements, English and German, nothing exported. */
import './elements/skill-profile.ts';
import './localization/de.ts';
