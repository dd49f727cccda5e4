/**
 * The self-contained script: all elements, English and German, nothing exported. The imports stand in this order since
 * gzip finds alike things near each other.
 */
import './styles/tokens.ts';
import './styles/shared.ts';
import './styles/status.ts';
import './styles/choices.ts';
import './elements/level-comparison/level-comparison.styles.ts';
import './elements/level-picker/level-picker.styles.ts';
import './elements/role-filter/role-filter.styles.ts';
import './elements/skill-matrix/skill-matrix.styles.ts';
import './elements/skill-profile/skill-profile.styles.ts';
import './elements/skill-stats/skill-stats.styles.ts';
import './localization/en.ts';
import './localization/de.ts';
import './elements/skill-profile.ts';
