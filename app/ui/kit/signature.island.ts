/**
 * The pad on which a name is drawn. The form works without it, by the typed name; here it is brought out, and what is drawn
 * is written into the form's own hidden field.
 */
import {
  FRAME,
  isSignature,
  MOST_POINTS,
  type Point,
  pathsOf,
  readStrokes,
  writeStrokes,
} from '#app/kernel/signature.ts'

const SVG = 'http://www.w3.org/2000/svg'

function equip(pad: HTMLElement): void {
  const paper = pad.querySelector('svg')
  const field = pad.closest('form')?.querySelector<HTMLInputElement>('input[name="strokes"]')
  const wipe = pad.querySelector<HTMLButtonElement>('button[data-wipe]')
  const told = pad.querySelector<HTMLElement>('[role="status"]')
  if (!paper || !field || !wipe) return
  let strokes: Point[][] = (readStrokes(field.value) ?? []).map((stroke) => [...stroke])
  let drawing: Point[] | null = null

  const draw = () => {
    const ink = pathsOf(strokes).map((d) => {
      const path = document.createElementNS(SVG, 'path')
      path.setAttribute('d', d)
      return path
    })
    paper.replaceChildren(...ink)
  }
  const keep = () => {
    field.value = writeStrokes(strokes)
  }
  const say = (name: 'drawn' | 'wiped') => {
    if (told) told.textContent = told.dataset[name] ?? ''
  }
  const pointOf = (event: PointerEvent): Point => {
    const box = paper.getBoundingClientRect()
    return {
      x: Math.min(Math.max(Math.round(((event.clientX - box.left) / box.width) * FRAME.width), 0), FRAME.width),
      y: Math.min(Math.max(Math.round(((event.clientY - box.top) / box.height) * FRAME.height), 0), FRAME.height),
    }
  }
  const count = () => strokes.reduce((sum, stroke) => sum + stroke.length, 0)

  paper.addEventListener('pointerdown', (event) => {
    if (event.button !== 0 || count() >= MOST_POINTS) return
    event.preventDefault()
    paper.setPointerCapture(event.pointerId)
    drawing = [pointOf(event)]
    strokes.push(drawing)
    draw()
  })
  paper.addEventListener('pointermove', (event) => {
    if (!drawing) return
    for (const one of event.getCoalescedEvents?.() ?? [event]) {
      const point = pointOf(one)
      const last = drawing.at(-1)
      // Less than a few units is the shaking of a hand.
      if (last && Math.hypot(point.x - last.x, point.y - last.y) < 4) continue
      if (count() < MOST_POINTS) drawing.push(point)
    }
    draw()
  })
  const lift = () => {
    if (!drawing) return
    drawing = null
    keep()
    if (isSignature(strokes)) say('drawn')
  }
  paper.addEventListener('pointerup', lift)
  paper.addEventListener('pointercancel', lift)
  wipe.addEventListener('click', () => {
    strokes = []
    keep()
    draw()
    say('wiped')
  })
  draw()
  pad.hidden = false
}

for (const pad of document.querySelectorAll<HTMLElement>('[data-pad]')) equip(pad)
