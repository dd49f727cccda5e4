/** The first import of every module with elements in the package: says what is the matter in workers, where lit cannot run. */
if ('WorkerGlobalScope' in globalThis && !('document' in globalThis)) {
  throw new Error(
    'The elements of skill-matrix only run in a web page, or in Node. In a worker, import skill-matrix/skill-document.js or skill-matrix/formats.',
  );
}

export {};
