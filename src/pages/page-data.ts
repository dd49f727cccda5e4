/** Runs in a static page before the elements are defined: sets the document on the server-rendered profile. */
import { ofDocument } from '../localization/page.ts';

const data = ofDocument('getElementById')('skill-document')?.textContent;
const profile = ofDocument('querySelector')('skill-profile');
if (data && profile) Object.assign(profile, { skill: JSON.parse(data) as unknown });

export {};
