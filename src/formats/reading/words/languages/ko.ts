import type { FileWords } from './file-words.ts';

export const koreanInFiles: FileWords = {
  joinsWords: true,
  records: {
    skill: '역량',
    role: '직무|직책|역할',
    level: '수준|등급',
    group: '분류',
    text: '설명|정의',
    people: '직원',
    name: '이름',
    id: '코드',
    everyone: '전체|모두',
  },
};
