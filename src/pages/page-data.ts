/** Runs in a static page, before the elements are defined: hands the document to the profile that shows it already. */
import { ofDocument } from '../localization/page.ts';

const data = ofDocument('getElementById')('skill-document')?.textContent;
const profile = ofDocument('querySelector')('skill-profile');
if (data && profile) Object.assign(profile, { skill: JSON.parse(data) as unknown });

export {};
