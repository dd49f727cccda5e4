/** Every page of the demo: the elements as they are in the source, and the page's language and direction from its address. */
import '../src/downloads.ts';
import '../src/index.ts';
import '../src/localization/ar.ts';
import '../src/localization/es.ts';
import '../src/localization/fr.ts';
import '../src/localization/ja.ts';
import '../src/localization/pt.ts';
import '../src/localization/zh.ts';

const { searchParams } = new URL(location.href);
for (const name of ['lang', 'dir']) {
  const value = searchParams.get(name);
  if (value) document.documentElement.setAttribute(name, value);
}
document.documentElement.style.colorScheme = searchParams.get('scheme') ?? '';
