/** What elements for frameworks need beside their registration: their English terms, and skills taken from frameworks. */
import { registerContainer } from '../context/kind.ts';
import { frameworkContainer } from '../elements/framework/framework-kind.ts';
import '../localization/framework/en.ts';

registerContainer(frameworkContainer);
