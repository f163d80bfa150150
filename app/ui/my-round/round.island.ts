/**
 * What every public page carries, and as little as can be: the visitor's round, and the way to work without network.
 *
 * How a page takes part, in plain HTML that works without this program too:
 * - `<a href="/min-runde?legg=12" data-round="12" rel="nofollow">Legg i runden</a>` adds studio 12 at once and then says
 *   «I runden din (3)» and leads there; beside it a button takes the studio out again. See <RoundLink/>.
 * - `<span data-round-count></span>` holds " (3)", and nothing when nothing is chosen. See the head of the public site.
 * - What comes into the page later, as the card on the map, is dressed as it comes.
 * - `krv-round` is sent to the document when the round has changed.
 */
import { roundButton } from '#app/i18n/round-button.ts'
import { say } from '#app/i18n/words.ts'
import { keepRound, keptRound, numbersOf, withNumbers } from './kept-round.ts'
import { MOST_IN_ROUND } from './most-in-round.ts'
import { ROUND_PATHS } from './round-paths.ts'

const locale = document.documentElement.lang === 'en' ? 'en' : 'nb'
const home = ROUND_PATHS[locale]
const status = document.createElement('p')
status.className = 'only-heard'
status.setAttribute('role', 'status')

function change(number: number, add: boolean): void {
  const query = keptRound()
  const rest = numbersOf(query).filter((one) => one !== number)
  keepRound(withNumbers(query, add ? [...rest, number].slice(-MOST_IN_ROUND) : rest))
  document.dispatchEvent(new CustomEvent('krv-round'))
  status.textContent = say(locale, add ? roundButton.added : roundButton.removed, { number })
}

/** Brings links and counts in line with what is chosen. */
function dress(within: ParentNode): void {
  const numbers = numbersOf(keptRound())
  for (const link of within.querySelectorAll<HTMLAnchorElement>('a[data-round]')) {
    const number = Number(link.dataset.round)
    const chosen = numbers.includes(number)
    // What is only heard beside it, as the number of the studio, stays.
    const words = [...link.childNodes].find(({ nodeType }) => nodeType === Node.TEXT_NODE)
    link.dataset.add ??= words?.nodeValue ?? ''
    const text = chosen ? say(locale, roundButton.inRound, { count: numbers.length }) : link.dataset.add
    if (words && words.nodeValue !== text) words.nodeValue = text
    link.href = chosen ? home : `${home}?legg=${number}`
    link.toggleAttribute('data-in-round', chosen)
    const after = link.nextElementSibling
    const out = after instanceof HTMLElement && after.dataset.out ? after : null
    if (chosen && !out) link.after(outButton(number))
    if (!chosen && out) out.remove()
  }
  for (const count of within.querySelectorAll('[data-round-count]'))
    count.textContent = numbers.length > 0 ? ` (${numbers.length})` : ''
}

function outButton(number: number): HTMLButtonElement {
  const button = document.createElement('button')
  Object.assign(button, {
    type: 'button',
    className: 'link-button round-out',
    textContent: say(locale, roundButton.remove),
  })
  button.dataset.out = String(number)
  const heard = button.appendChild(document.createElement('span'))
  heard.className = 'only-heard'
  heard.textContent = ` ${number}`
  return button
}

document.addEventListener('click', (event) => {
  const { target } = event
  if (!(target instanceof Element)) return
  const out = target.closest<HTMLElement>('[data-out]')
  if (out) {
    const link = out.previousElementSibling
    change(Number(out.dataset.out), false)
    if (link instanceof HTMLElement) link.focus()
    return
  }
  const link = target.closest<HTMLAnchorElement>('a[data-round]')
  if (!link || link.hasAttribute('data-in-round') || event.metaKey || event.ctrlKey || event.shiftKey) return
  event.preventDefault()
  change(Number(link.dataset.round), true)
})
// Another window has changed it, or the page of the round.
addEventListener('storage', () => dress(document))
document.addEventListener('krv-round', () => dress(document))
addEventListener('pageshow', ({ persisted }) => persisted && dress(document))
document.body.append(status)
dress(document)
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes) if (node instanceof Element && node.parentElement) dressNew(node)
}).observe(document.body, { childList: true, subtree: true })

function dressNew(node: Element): void {
  if (node.matches('a[data-round], [data-round-count]') || node.querySelector('a[data-round], [data-round-count]'))
    dress(node.parentElement ?? node)
}

/** Pages say by `data-offline` that they belong to what is kept: never those of someone who is signed in. */
async function takeAlong(): Promise<void> {
  await navigator.serviceWorker.register('/arbeider.js', { scope: '/' })
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage({ keep: locale })
}
if (document.querySelector('[data-offline]') && 'serviceWorker' in navigator) {
  // After everything that the visitor waits for.
  const begin = () => setTimeout(() => takeAlong().catch(() => {}), 1500)
  if (document.readyState === 'complete') begin()
  else addEventListener('load', begin)
}
