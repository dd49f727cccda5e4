import { foldName } from './level-words.ts';

/** Words for tables of people, in the languages of the interface. */

const PERSON = new Set(
  'employee|employees|employee name|team member|team members|member|colleague|person|people|staff member|first name|last name|full name|surname|engineer name|mitarbeiter|mitarbeiterin|mitarbeiter:in|mitarbeiter*in|mitarbeiter/in|mitarbeitende|mitarbeitender|person|kollege|kollegin|teammitglied|vorname|nachname|collaborateur|collaboratrice|salarié|salariée|employé|employée|personne|prénom|membre de l’équipe|membre|empleado|empleada|colaborador|colaboradora|persona|miembro|apellido|apellidos|funcionário|funcionária|colaborador(a)|pessoa|membro|员工|员工姓名|姓名|成员|人员|社員|社員名|氏名|従業員|担当者|メンバー|الموظف|اسم الموظف|الموظفة|الموظفون|العضو|عضو الفريق'.split(
    '|',
  ),
);

const NAME = new Set('name|names|nom|nombre|nome|名前|名|名字|الاسم'.split('|'));

const RESPONSIBLE = /respons|verantwort|zuständig|durchführ|réalis|ejecut|execut|负责|執行|执行|責任|担当|مسؤول|منفذ/iu;

/** Whether a header says that people stand below it. */
export const isPersonHeader = (header: string): boolean => PERSON.has(foldName(header));
/** Whether a header means people beside a column of their roles. */
export const isNameOfPeople = (header: string): boolean => NAME.has(foldName(header));
/** Whether a legend names an "R" as in tables of responsibilities. */
export const isResponsible = (name: string): boolean => RESPONSIBLE.test(name);
