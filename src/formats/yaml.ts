/** YAML 1.2. */
export { readYaml } from './reading/data/index.ts';
export { writeYaml } from './framework/yaml-writer.ts';
