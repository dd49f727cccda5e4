import type { FileWords } from './file-words.ts';
import type { LanguageWords } from './language-words.ts';

export const vietnamese: LanguageWords = {
  headers: {
    skill: 'kỹ năng|năng lực|tiêu chí|kỹ năng / cấp độ',
    group: 'nhóm|lĩnh vực|nhóm kỹ năng',
    role: 'vai trò|vị trí|chức danh|chức vụ',
    level: 'cấp độ|cấp bậc|mức độ|bậc|mức',
    summary: 'định nghĩa',
    text: 'mô tả|yêu cầu|kỳ vọng|biểu hiện|hành vi',
    items: 'ví dụ',
    note: 'ghi chú|chứng chỉ|đào tạo',
    required: 'bắt buộc',
    id: 'stt|mã',
  },
  headerForms: {
    pay: 'lương',
    wanted: 'yêu cầu',
    wantedLevel: 'cấp độ|mức độ',
  },
  answers: {
    legend: 'chú thích|thang đo|thang điểm',
    yes: 'có',
    no: 'không',
    means: 'nghĩa là|là',
    beforeLast: 'và|hoặc',
    must: 'bắt buộc',
    may: 'ưu tiên',
  },
  levels: {
    whole: ['mới bắt đầu', 'cơ bản|sơ cấp', 'trung cấp', 'nâng cao|thành thạo|cao cấp|giỏi', '', 'chuyên gia'],
    numbered: 'cấp độ|cấp|bậc|mức',
    steps: 'giai đoạn|bước|tuần|tháng',
  },
  headings: {
    ofLevels: 'cấp độ|cấp bậc|thang đo',
    matrix: 'ma trận|bảng so sánh',
  },
};

export const vietnameseInFiles: FileWords = {
  oneSkill: 'một kỹ năng',
  keys: {
    skill: 'kỹ_năng|kĩ_năng|năng_lực',
    level: 'cấp_độ|mức_độ|cấp_bậc|trình_độ|mức|bậc',
    role: 'vai_trò|vị_trí|chức_danh|chức_vụ',
    group: 'nhóm|lĩnh_vực|danh_mục|hạng_mục',
    name: 'tên|tiêu_đề|tên_gọi',
    text: 'mô_tả|định_nghĩa|nội_dung|tóm_tắt',
    holder: 'cấp_độ|mức_độ|kỳ_vọng|chỉ_số|tiêu_chí|yêu_cầu',
    facts: 'thông_tin|tài_liệu',
  },
  records: {
    skill: 'k[yi] nang|nang luc',
    role: 'vai tro|vi tri|chuc danh|chuc vu',
    level: 'thang do|cap do|muc do|cap bac|trinh do',
    group: '\\bnhom\\b|linh vuc|danh muc',
    need: 'yeu cau',
    text: 'mo ta|dinh nghia|noi dung|tieu chi',
    people: 'nhan vien',
    scale: 'thang do|thang điểm',
    name: 'ten|ten goi|tieu de',
    id: 'ma|ma so|ky hieu',
    order: 'thu tu|diem',
    required: 'bat buoc',
    everyone: 'tất cả',
    type: 'loại',
  },
};
