/** Every page of the demo: the elements as they are in the source, and the page's language and direction from its address. */
import '../src/index.ts';

const { searchParams } = new URL(location.href);
document.documentElement.lang = searchParams.get('lang') ?? document.documentElement.lang;
document.documentElement.dir = searchParams.get('dir') ?? document.documentElement.dir;
document.documentElement.style.colorScheme = searchParams.get('scheme') ?? '';
