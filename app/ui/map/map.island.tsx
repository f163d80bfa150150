/** The map's own program. It takes the place of the sketch that the server drew, in the same frame. */
import 'leaflet/dist/leaflet.css'
import './map.css'
import { createRoot } from 'react-dom/client'
import type { MapData } from './points.ts'
import { StudioMap } from './studio-map.tsx'

const place = document.getElementById('kart')
const told = place?.dataset.map
if (place && told) {
  const data = JSON.parse(told) as MapData
  if (data.points.length > 0)
    createRoot(place).render(<StudioMap data={data} list={document.getElementById('stedene')} />)
}
