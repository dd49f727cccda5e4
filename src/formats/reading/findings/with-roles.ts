import type { Framework, FrameworkExpectation, FrameworkSkill } from '../../../framework-document/index.ts';

/**
 * The framework with what it asks of every role asked of each by name. Among the roles of other files, it then asks
 * nothing of those.
 */
export function withRoles(framework: Framework): Framework {
  if (!framework.roles) return framework;
  const skills = framework.skills.map((skill) => ({
    ...skill,
    expectations: skill.expectations.flatMap((expectation) => ofEachRole(expectation, skill, framework)),
  }));
  return { ...framework, skills };
}

function ofEachRole(
  expectation: FrameworkExpectation,
  { expectations }: FrameworkSkill,
  { roles = [] }: Framework,
): FrameworkExpectation[] {
  const { role, level } = expectation;
  if (role !== undefined) return [expectation];
  const replaced = new Set(expectations.filter((other) => other.level === level).map((other) => other.role));
  const asked = roles.filter(({ id, levels }) => {
    const hasLevel = level === undefined || !levels || levels.some((own) => own.id === level);
    return hasLevel && !replaced.has(id);
  });
  // Of no role, it is kept as it is, so that its words are not lost.
  return asked.length > 0 ? asked.map(({ id }) => ({ ...expectation, role: id })) : [expectation];
}
