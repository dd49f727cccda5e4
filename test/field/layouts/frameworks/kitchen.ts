import type { ValuesByRole } from '../framework.ts';

export const KITCHEN: ValuesByRole = {
  language: 'ar',
  name: 'مهارات مطبخ الفندق',
  levels: [],
  roles: ['طاهي الخضار', 'طاهي اللحوم', 'خباز', 'رئيس المطبخ'],
  proficiencies: ['مبتدئ', 'متوسط', 'متقدم', 'خبير'],
  groups: [
    {
      name: 'التحضير',
      skills: [
        { name: 'تقطيع الخضروات', description: 'تقطيع سريع وآمن بأحجام متساوية', asked: [3, 1, 0, 2] },
        { name: 'تتبيل اللحوم', description: 'اختيار البهارات المناسبة لكل قطعة', asked: [0, 3, null, 2] },
        { name: 'عجن الخبز', description: 'ضبط الماء والخميرة حسب الطقس', asked: [null, null, 3, 1] },
      ],
    },
    {
      name: 'السلامة',
      skills: [
        { name: 'نظافة الأسطح', description: 'تنظيف أماكن العمل بعد كل طلب', asked: [2, 2, 1, 3] },
        { name: 'تخزين الطعام', description: 'حفظ المواد في درجات حرارة صحيحة', asked: [1, 1, null, 3] },
      ],
    },
  ],
};
