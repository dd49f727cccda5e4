/** A library that a built file holds, as Vite lists it (`build.license`). */
export interface Library {
  readonly name: string;
  readonly version: string;
  /** SPDX. */
  readonly identifier?: string;
  readonly text?: string;
}

/** What a row of the table of outputs comes to. */
export interface Made {
  /** The files, by their paths in `dist/`. */
  readonly files: ReadonlyMap<string, string | Uint8Array>;
  /** The libraries that are in them. */
  readonly libraries?: readonly Library[];
}
