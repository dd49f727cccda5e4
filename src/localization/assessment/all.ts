/** The list of all languages of the self-assessment: importing it registers them. */
import './ar.ts';
import './de.ts';
import './en.ts';
import './es.ts';
import './fr.ts';
import './ja.ts';
import './pt.ts';
import './zh.ts';
