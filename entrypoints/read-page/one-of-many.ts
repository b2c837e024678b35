import { parentOf } from '../../platform/in-page/host.ts';
import { beside, nameOf } from './looks.ts';

const attribute = (element: Element, name: string): string => Element.prototype.getAttribute.call(element, name) ?? '';

/** In an element beside which another of its kind stands that has a time too. */
export function isOneOfMany(time: Element): boolean {
  let inner = time;
  for (let outer = parentOf(time); outer instanceof Element; outer = parentOf(outer)) {
    const [name, of] = [nameOf(inner), attribute(inner, 'class')];
    const isAlike = (other: Element | null): boolean =>
      other !== null &&
      nameOf(other) === name &&
      attribute(other, 'class') === of &&
      Element.prototype.querySelector.call(other, 'time') !== null;
    if (isAlike(beside(inner, 'nextElementSibling')) || isAlike(beside(inner, 'previousElementSibling'))) return true;
    inner = outer;
  }
  return false;
}
