/** Longer texts are hardly names, and seldom recur. */
const LONGEST = 100;

/** Enough for the names of most files. Then it begins anew, so that no file fills the memory. */
const MOST = 5000;

/** Keeps the answers of a function for names: each way to read a table asks the same of the same names again. */
export function remembered<Answer>(find: (name: string) => Answer): (name: string) => Answer {
  const answers = new Map<string, Answer>();
  return (name) => {
    if (name.length > LONGEST) return find(name);
    if (!answers.has(name)) {
      if (answers.size >= MOST) answers.clear();
      answers.set(name, find(name));
    }
    return answers.get(name) as Answer;
  };
}
