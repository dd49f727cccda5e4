/** The list of all languages: importing it registers them. */
import './ar.ts';
import './de.ts';
import './en.ts';
import './es.ts';
import './fr.ts';
import './ja.ts';
import './pt.ts';
import './zh.ts';
import './framework/ar.ts';
import './framework/de.ts';
import './framework/en.ts';
import './framework/es.ts';
import './framework/fr.ts';
import './framework/ja.ts';
import './framework/pt.ts';
import './framework/zh.ts';
