import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const korean: LanguageWords = {
  joinsWords: true,
  headers: {
    skill: '역량|역량명|스킬|기술|능력|항목|평가 항목',
    group: '분류|영역|구분|카테고리|분야|그룹',
    role: '직무|직책|역할|직군|포지션',
    level: '수준|등급|레벨|단계|직급|연차',
    summary: '정의|개요',
    text: '설명|기대|기대 사항|요구 사항|행동 지표|내용',
    items: '예시|체크리스트',
    proficiency: '숙련도|평가|점수|요구 수준',
    required: '필수|필수 여부',
    links: '링크|자료|참고',
    id: '번호|코드',
    note: '비고|메모',
  },
  answers: {
    yes: '예|필수',
    no: '아니오|선택',
    marks: '필수|선택',
    legend: '범례|척도|평가 척도|평가 기준|기호 설명',
    must: '필수',
    may: '우대|권장',
    nothing: '해당 없음|해당없음',
    none: '없음',
  },
  levels: {
    strong: ['인턴|수습|신입', '주니어|초급', '중급|미들', '시니어|고급', '리드|책임', '수석|특급'],
    whole: ['입문|입문자|초보|초보자', '기초|기본', '숙련|보통', '심화|능숙', '', '전문가'],
    joined: '주니어|시니어|초급|중급|고급',
    numbered: '레벨|단계|등급|수준',
    afterNumber: ' ?단계| ?급| ?등급| ?레벨',
    steps: '주차|개월차',
  },
  headings: {
    ofLevels: '레벨|등급|직급|단계|척도',
    levelsFollow: '레벨$|등급$|단계$|직급$',
    matrix: '매트릭스|비교표|역량표',
    description: '설명|정의|개요',
  },
};

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
