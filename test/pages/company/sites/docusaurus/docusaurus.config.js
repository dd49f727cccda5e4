// @ts-check
/** @type {import('@docusaurus/types').Config} */
const config = {
  title: 'Larkfennel handbook',
  url: 'https://handbook.larkfennel.example',
  baseUrl: '/',
  i18n: { defaultLocale: 'en', locales: ['en'] },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false }]],
};

module.exports = config;
