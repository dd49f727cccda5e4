import type { LanguageWords } from './language-words.ts';

export const vietnamese: LanguageWords = {
  headers: {
    skill: 'kỹ năng|năng lực|tiêu chí|kỹ năng / cấp độ',
    group: 'nhóm|lĩnh vực|nhóm kỹ năng',
    role: 'vai trò|vị trí|chức danh',
    level: 'cấp độ|cấp bậc|mức độ|bậc',
    summary: 'định nghĩa',
    text: 'mô tả|yêu cầu|kỳ vọng',
    items: 'ví dụ',
    note: 'ghi chú',
  },
  headerForms: {
    pay: 'lương',
  },
  answers: {
    legend: 'chú thích|thang đo|thang điểm',
  },
  levels: {
    whole: ['mới bắt đầu', 'cơ bản', 'trung cấp', 'nâng cao|thành thạo', '', 'chuyên gia'],
    numbered: 'cấp độ|cấp|bậc|mức',
    steps: 'giai đoạn|bước|tuần|tháng',
  },
  headings: {
    ofLevels: 'cấp độ|cấp bậc|thang đo',
    matrix: 'ma trận|bảng so sánh',
  },
};
