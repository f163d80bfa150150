/** The map's own program. It takes the place of the drawing that the server made, in the same frame. */
import 'leaflet/dist/leaflet.css'
import './map.css'
import { createRoot } from 'react-dom/client'
import type { PointsTable } from '#app/domains/studio-map/points-table.ts'
import { studioMap } from '#app/i18n/studio-map.ts'
import { say } from '#app/i18n/words.ts'
import type { MapData } from './map-data.ts'
import { MapProgram } from './map-program.tsx'
import { LIST } from './stop-list.ts'
import type { PageParts } from './use-finding.ts'

function partsOfPage(): PageParts | null {
  const [form, list, found, none] = ['valgene', LIST, 'funnet', 'ingen'].map((id) => document.getElementById(id))
  return form instanceof HTMLFormElement && list && found && none ? { form, list, found, none } : null
}

/** Those that did not come with the page. Throws when they do not come at all. */
async function tableAt(address: string): Promise<PointsTable> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  return (await answer.json()) as PointsTable
}

async function start(frame: HTMLElement, told: string, parts: PageParts): Promise<void> {
  const data = JSON.parse(told) as MapData
  try {
    const table = data.table ?? (await tableAt(data.points))
    createRoot(frame).render(<MapProgram {...{ data, table, frame, parts }} />)
  } catch {
    // The drawing stays, and the list and its form work as they do without a program.
    const sentence = document.createElement('p')
    sentence.className = 'map__quiet'
    sentence.textContent = say(data.locale, studioMap.failed)
    frame.append(sentence)
  }
}

const frame = document.getElementById('kart')
const parts = partsOfPage()
if (frame?.dataset.map && parts) void start(frame, frame.dataset.map, parts)
