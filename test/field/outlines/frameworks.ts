/** Small frameworks with names of their own, in several languages. */

export interface SmallFramework {
  readonly language: string;
  readonly name: string;
  /** What no list of words knows as levels. Lowest first. */
  readonly levels: readonly string[];
  /** A sentence that names the levels, lowest first. */
  readonly order: string;
  readonly roles: readonly string[];
  /** The name of a group, then its skills, each with a text for each level, or none. */
  readonly groups: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly values: readonly string[];
  /** A sentence that names the values, lowest first. */
  readonly scale: string;
  /** Above what a role must have, and what it may have. */
  readonly needs: readonly [must: string, may: string];
  /** Before the name of a skill. */
  readonly label: string;
  /** A sentence that says what the text is about. */
  readonly about: string;
  readonly remark: string;
}

const ENGLISH: SmallFramework = {
  language: 'en',
  name: 'Growing at the orchard',
  levels: ['Seedling', 'Sapling', 'Canopy'],
  order: 'There are three stages: Seedling, then Sapling, then Canopy. Each includes the ones before.',
  roles: ['Cider maker', 'Grafter', 'Shop keeper'],
  groups: {
    Trees: {
      Pruning: [
        'Cuts dead wood with a colleague.',
        'Shapes young trees alone.',
        'Plans the winter cut of a whole field.',
      ],
      'Pests and disease': [
        'Reports spots on leaves.',
        'Tells scab from mildew.',
        'Chooses when to spray and when not to.',
      ],
      Grafting: ['', 'Grafts one variety.', 'Trains others to graft.'],
    },
    People: {
      'Guided tours': ['Hands out the maps.', 'Leads a school class through the rows.', 'Writes new tours.'],
      'Giving feedback': [
        'Asks how a day went.',
        'Says what helped and what did not.',
        'Makes feedback a habit in the team.',
      ],
    },
  },
  values: ['touched', 'steady', 'fluent'],
  scale: 'We use three values, from lowest to highest: touched, steady, fluent.',
  needs: ['Essential', 'Nice to have'],
  label: 'Skill',
  about: 'What each role needs to know.',
  remark: 'Questions go to the packing shed.',
};

const GERMAN: SmallFramework = {
  language: 'de',
  name: 'Weiterkommen in der Imkerei',
  levels: ['Sammler', 'Wächter', 'Tanzmeister'],
  order: 'Es gibt drei Stufen: Sammler, dann Wächter, dann Tanzmeister. Jede schließt die vorige ein.',
  roles: ['Schleuderhilfe', 'Königinnenzucht', 'Hofladen'],
  groups: {
    'Am Stock': {
      Wabenbau: [
        'Hängt Rähmchen ein.',
        'Erkennt Wildbau und schneidet ihn heraus.',
        'Plant den Wabenbau eines Jahres.',
      ],
      'Schwärme fangen': ['Hält die Kiste.', 'Fängt einen Schwarm vom Ast.', 'Verhindert das Schwärmen durch Ableger.'],
      Varroabehandlung: ['', 'Zählt Milben und dokumentiert sie.', 'Legt die Behandlung aller Stände fest.'],
    },
    'Auf dem Markt': {
      'Honig erklären': ['Nennt die Sorten.', 'Erklärt Tracht und Geschmack.', 'Hält Vorträge im Dorf.'],
      Standaufbau: ['Trägt die Gläser.', 'Baut den Stand allein auf.', 'Gestaltet den Stand der Saison.'],
    },
  },
  values: ['angefangen', 'geübt', 'souverän'],
  scale: 'Die drei Ausprägungen lauten, von unten nach oben: angefangen, geübt, souverän.',
  needs: ['Notwendig', 'Von Vorteil'],
  label: 'Kompetenz',
  about: 'Für jede Funktion ist festgehalten, was sie können muss.',
  remark: 'Der Winterdienst am Stand ist hier nicht geregelt.',
};

const FRENCH: SmallFramework = {
  language: 'fr',
  name: 'Grandir à la fromagerie',
  levels: ['Caillé', 'Meule', 'Cave'],
  order: 'Il y a trois étapes : Caillé, puis Meule, puis Cave. Chacune comprend la précédente.',
  roles: ['Affinage', 'Boutique', 'Collecte du lait'],
  groups: {
    Fabrication: {
      Présure: ['Mesure la dose indiquée.', 'Adapte la dose au lait du jour.', 'Choisit la présure de chaque gamme.'],
      'Moulage des tommes': ['Remplit les moules.', 'Surveille le pressage.', 'Forme les nouvelles personnes.'],
      Salage: ['', 'Prépare la saumure.', 'Corrige la recette de la saumure.'],
    },
    Relations: {
      'Parler du produit': ['Cite les fromages.', 'Raconte leur histoire.', 'Anime des dégustations.'],
      Entraide: ['Demande avant de faire.', 'Propose un coup de main.', "Organise l'aide entre ateliers."],
    },
  },
  values: ['découverte', 'pratique', 'aisance'],
  scale: 'Trois degrés, du plus bas au plus haut : découverte, pratique, aisance.',
  needs: ['Indispensable', 'Souhaitable'],
  label: 'Compétence',
  about: 'Les compétences que demande chaque poste.',
  remark: 'Le planning des tournées est affiché au laboratoire.',
};

const JAPANESE: SmallFramework = {
  language: 'ja',
  name: '古書店の歩み',
  levels: ['つぼみ', 'わかば', 'たいじゅ'],
  order: '段階は三つあり、下から順につぼみ、わかば、たいじゅです。',
  roles: ['店頭', '仕入れ', '修復'],
  groups: {
    本を扱う: {
      値付け: ['先輩の値付けを書き写す。', '文庫の値段を自分で決める。', '希少な本の値段を決める。'],
      本の修理: ['ほこりを払う。', '表紙の破れを直す。', '和綴じの本を直す。'],
      目録作り: ['', '決まった欄を埋める。', '目録の形を考える。'],
    },
    人と働く: {
      接客: ['あいさつをする。', '探している本を聞き出す。', '常連の好みに合う本を薦める。'],
      引き継ぎ: ['伝言を残す。', '一日の出来事をまとめる。', '引き継ぎの方法を改める。'],
    },
  },
  values: ['見習い中', 'ひとり立ち', '手本'],
  scale: '習熟の度合いは、低い順に、見習い中、ひとり立ち、手本です。',
  needs: ['必須', '歓迎'],
  label: 'スキル',
  about: '役割ごとに必要なスキルをまとめました。',
  remark: '休みの予定は別の紙に書いてあります。',
};

const ARABIC: SmallFramework = {
  language: 'ar',
  name: 'النمو في ورشة الخزف',
  levels: ['طين', 'فخار', 'خزف'],
  order: 'هناك ثلاث مراحل: طين ثم فخار ثم خزف، وكل مرحلة تشمل ما قبلها.',
  roles: ['التزجيج', 'الأفران', 'المعرض'],
  groups: {
    العمل: {
      'تشكيل القطع': ['يعجن الطين.', 'يشكل وعاء بمفرده.', 'يصمم مجموعة جديدة.'],
      'حرق القطع': ['يرتب الرفوف.', 'يضبط حرارة الفرن.', 'يضع جدول الحرق للموسم.'],
      'خلط الألوان': ['', 'يخلط لونا معروفا.', 'يبتكر ألوانا جديدة.'],
    },
    الناس: {
      'استقبال الزوار': ['يرحب بالزوار.', 'يشرح مراحل العمل.', 'يقود جولة كاملة.'],
      'مساعدة الزملاء': ['يسأل قبل أن يبدأ.', 'يعرض المساعدة.', 'يدرب الجدد.'],
    },
  },
  values: ['تعرف', 'ممارسة', 'تمكن'],
  scale: 'نستخدم ثلاث درجات من الأدنى إلى الأعلى: تعرف، ممارسة، تمكن.',
  needs: ['مطلوب', 'مستحسن'],
  label: 'المهارة',
  about: 'المهارات المطلوبة من كل وظيفة.',
  remark: 'مواعيد الدوام معلقة على الباب.',
};

const DUTCH: SmallFramework = {
  language: 'nl',
  name: 'Groeien op de werf',
  levels: ['Spant', 'Dek', 'Mast'],
  order: 'We kennen drie treden: Spant, dan Dek, dan Mast. Elke trede bevat de vorige.',
  roles: ['Lassen', 'Schilderen', 'Tuigage'],
  groups: {
    Hout: {
      Breeuwen: ['Houdt het werk schoon.', 'Breeuwt een naad alleen.', 'Leert anderen breeuwen.'],
      'Planken buigen': ['Stookt de stoomkist.', 'Buigt een plank met hulp.', 'Bepaalt de loop van de planken.'],
      Zeilnaaien: ['', 'Zet een lap op een zeil.', 'Snijdt een nieuw zeil.'],
    },
    Samen: {
      'Uitleg aan gasten': ['Wijst de weg.', 'Vertelt over het schip.', 'Maakt nieuwe rondleidingen.'],
      Overdracht: ['Schrijft op wat af is.', 'Bespreekt de dag.', 'Verbetert hoe wij overdragen.'],
    },
  },
  values: ['gezien', 'gedaan', 'doorgegeven'],
  scale: 'De drie waarden zijn, van laag naar hoog: gezien, gedaan, doorgegeven.',
  needs: ['Vereist', 'Gewenst'],
  label: 'Vaardigheid',
  about: 'Wat iedere functie moet kunnen.',
  remark: 'De vaartijden hangen in de kantine.',
};

const SPANISH: SmallFramework = {
  language: 'es',
  name: 'Crecer en el vivero',
  levels: ['Semilla', 'Brote', 'Roble'],
  order: 'Hay tres etapas: Semilla, luego Brote y luego Roble. Cada una incluye la anterior.',
  roles: ['Riego', 'Injertos', 'Tienda'],
  groups: {
    Plantas: {
      Trasplante: ['Llena las macetas.', 'Trasplanta sin dañar raíces.', 'Decide cuándo se trasplanta.'],
      'Control de plagas': ['Avisa de hojas comidas.', 'Distingue pulgón de cochinilla.', 'Diseña el control del año.'],
      Poda: ['', 'Poda arbustos.', 'Enseña a podar.'],
    },
    Equipo: {
      'Atención al cliente': ['Saluda y acompaña.', 'Aconseja plantas para sombra.', 'Resuelve quejas difíciles.'],
      'Pedir ayuda': ['Pregunta antes de cortar.', 'Ofrece ayuda.', 'Reparte el trabajo de la semana.'],
    },
  },
  values: ['visto', 'practicado', 'dominado'],
  scale: 'Usamos tres grados, de menor a mayor: visto, practicado, dominado.',
  needs: ['Imprescindible', 'Deseable'],
  label: 'Competencia',
  about: 'Las competencias que pide cada puesto.',
  remark: 'El calendario de riego está en la puerta.',
};

const POLISH: SmallFramework = {
  language: 'pl',
  name: 'Rozwój w drukarni',
  levels: ['Litera', 'Wiersz', 'Księga'],
  order: 'Mamy trzy stopnie: Litera, potem Wiersz, potem Księga. Każdy zawiera poprzedni.',
  roles: ['Introligatornia', 'Skład', 'Wysyłka'],
  groups: {
    Druk: {
      'Mieszanie farb': ['Czyści wałki.', 'Miesza kolor z próbnika.', 'Tworzy nowe kolory.'],
      'Ustawianie prasy': ['Podaje papier.', 'Ustawia prasę do ulotek.', 'Usuwa rzadkie usterki.'],
      Oprawa: ['', 'Szyje zeszyty.', 'Oprawia w skórę.'],
    },
    Ludzie: {
      'Rozmowa z klientem': ['Odbiera telefon.', 'Doradza papier.', 'Uzgadnia duże zlecenia.'],
      'Przekazanie zmiany': ['Zostawia notatkę.', 'Omawia dzień.', 'Poprawia sposób przekazania.'],
    },
  },
  values: ['poznane', 'opanowane', 'nauczane'],
  scale: 'Używamy trzech ocen, od najniższej do najwyższej: poznane, opanowane, nauczane.',
  needs: ['Wymagane', 'Mile widziane'],
  label: 'Umiejętność',
  about: 'Umiejętności, których wymaga każde stanowisko.',
  remark: 'Grafik zmian wisi przy wejściu.',
};

export const FRAMEWORKS: readonly SmallFramework[] = [
  ENGLISH,
  GERMAN,
  FRENCH,
  JAPANESE,
  ARABIC,
  DUTCH,
  SPANISH,
  POLISH,
];
