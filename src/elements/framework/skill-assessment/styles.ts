import { fields } from '../../../styles/fields.ts';
import { pressed } from '../../../styles/pressed.ts';
import { long } from '../../base/long.styles.ts';
import { page } from '../../base/page.styles.ts';
import { ladder } from '../ladder.styles.ts';
import { controls } from './controls.styles.ts';
import { keeping } from './keeping.styles.ts';
import { notes } from './notes.styles.ts';
import { sheet } from './sheet.styles.ts';
import { styles as assessment } from './skill-assessment.styles.ts';
import { tools } from './tools.styles.ts';

/** Later ones override earlier ones. */
export const styles = [pressed, page, fields, ladder, long, controls, keeping, tools, notes, assessment, sheet];
