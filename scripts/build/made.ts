/** A library in a built file, as Vite lists it (`build.license`). */
export interface Library {
  readonly name: string;
  readonly version: string;
  /** The SPDX identifier of its licence. */
  readonly identifier?: string;
  readonly text?: string;
}

/** The result of building one row of `outputs.ts`. */
export interface Made {
  /** The content of the files, by their paths in `dist/`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The libraries bundled into them. */
  readonly libraries?: readonly Library[];
}
