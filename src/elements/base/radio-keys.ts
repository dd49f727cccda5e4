/**
 * Lets the left and right arrow keys move among radios as these are laid out; by itself WebKit has it so from left to
 * right only.
 *
 * @param event - a key pressed on a radio of an element with the role `radiogroup`
 */
export function moveAmongRadios(event: KeyboardEvent): void {
  const step = { ArrowLeft: 1, ArrowRight: -1 }[event.key];
  const radio = event.target as HTMLInputElement;
  if (!step || event.altKey || !radio.matches(':dir(rtl)')) return;
  event.preventDefault();
  const group = radio.closest('[role=radiogroup]')!;
  const radios = [...group.querySelectorAll<HTMLInputElement>('input:enabled')];
  const next = radios.at((radios.indexOf(radio) + step) % radios.length)!;
  next.focus();
  next.click();
}
