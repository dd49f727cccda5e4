/** The script of `assessment-tab.html`: it shows the demo's framework, and says so once all rows are there. */
import '../../src/entries/index.ts';
import { all, until } from '../page.ts';
import { engineering } from './framework.ts';

const element = document.querySelector('skill-assessment')!;
element.framework = engineering;
await until(() => all(element, '[part~=row]').length === 22);
element.dataset['ready'] = '';
