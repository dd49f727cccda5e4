/** Complete skill pages as text, in each supported language: the lines before a table, and the levels. */
export const WHOLE_PAGES = [
  [
    'English',
    `Domain
Security
Group
SKILL PROFILE
Threat modelling
Who attacks, and how.
Roles
3
where this skill appears
Levels
4
structured growth path
Mandatory requirements
2
the other 12 optional
Security
Modelling
Last updated
12/22/2026
How to Use
Choose your current level and compare expectations.
What is Expected at Each Level
The table shows how skill depth grows from Junior to Principal. Click a row to see details.
| Role | Required | Description |`,
    ['Junior', 'Middle', 'Senior', 'Lead', 'Principal'],
  ],
  [
    'German',
    `Domäne
Security
Gruppe
Skill-Profil
Threat modelling
Who attacks, and how.
Rollen
3
wo dieser Skill vorkommt
Stufen
4
strukturierter Entwicklungspfad
Pflichtanforderungen
2
die anderen 12 optional
Security
Modelling
Zuletzt aktualisiert
22.12.2026
So funktioniert es
Wählen Sie Ihr aktuelles Level und vergleichen Sie die Erwartungen.
Was auf jeder Stufe erwartet wird
Die Tabelle zeigt, wie die Tiefe von Junior bis Principal wächst.
| Rolle | Pflicht | Beschreibung |`,
    ['Junior', 'Middle', 'Senior', 'Lead', 'Principal'],
  ],
  [
    'Spanish',
    `Dominio
Security
Grupo
Perfil de habilidad
Threat modelling
Who attacks, and how.
Roles
3
donde aparece esta habilidad
Niveles
4
ruta de crecimiento estructurada
Requisitos obligatorios
2
los otros 12 opcionales
Security
Modelling
Última actualización
22/12/2026
Cómo usarlo
Selecciona tu nivel actual y compara las expectativas.
Qué se espera en cada nivel
La tabla muestra cómo crece la profundidad desde Junior hasta Principal.
| Rol | Obligatorio | Descripción |`,
    ['Junior', 'Middle', 'Senior', 'Lead', 'Principal'],
  ],
  [
    'Chinese',
    `领域
Security
分组
技能档案
Threat modelling
Who attacks, and how.
角色数
3
包含此技能的角色
级别数
4
结构化成长路径
必要要求
2
其余12个可选
Security
Modelling
最近更新
2026/12/22
如何使用
选择当前级别并对比期望。
各级别的期望
表格展示从初级到首席的技能深度变化。点击行查看详情。
| 角色 | 必要性 | 描述 |`,
    ['初级', '中级', '高级', '负责人', '首席'],
  ],
] as const;
