/** Runs in a static page, before the elements are defined: hands the document to the profile that shows it already. */
const data = document.getElementById('skill-document')?.textContent;
const profile = document.querySelector('skill-profile');
if (data && profile) Object.assign(profile, { skill: JSON.parse(data) as unknown });

export {};
