import type { ShownRoom } from '#app/domains/exhibition/hanging/views.ts'
import { exhibitionRooms as words } from '#app/i18n/exhibition-rooms.ts'
import { useWords } from '#app/ui/frame/words.tsx'

/** The lines of a room from above, in millimetres; names stand inside of their walls. */
export function RoomLines({ room }: { room: Pick<ShownRoom, 'widthMm' | 'depthMm'> & { walls: ShownRoom['walls'] } }) {
  const { widthMm, depthMm, walls } = room
  const letter = Math.max(widthMm, depthMm) / 28
  return (
    <>
      <rect className="room-drawing__floor" width={widthMm} height={depthMm} />
      {walls.map(({ id, name, fromX, fromY, toX, toY, lengthMm }) => {
        // To the right hand of one who goes from the left end to the right one is the side that one looks from.
        const inward = lengthMm > 0 ? letter / lengthMm : 0
        const x = (fromX + toX) / 2 - (toY - fromY) * inward
        const y = (fromY + toY) / 2 + (toX - fromX) * inward
        return (
          <g key={id}>
            <line className="room-drawing__wall" x1={fromX} y1={fromY} x2={toX} y2={toY} />
            <text className="room-drawing__name" x={x} y={y} fontSize={letter}>
              {name}
            </text>
          </g>
        )
      })}
    </>
  )
}

/** A room from above. */
export function RoomDrawing({ room }: { room: ShownRoom }) {
  const t = useWords()
  const edge = Math.max(room.widthMm, room.depthMm) / 60
  return (
    <svg
      className="room-drawing"
      role="img"
      aria-label={t(words.planOf, { name: room.name, walls: room.walls.length })}
      viewBox={`${-edge} ${-edge} ${room.widthMm + 2 * edge} ${room.depthMm + 2 * edge}`}
    >
      <RoomLines room={room} />
    </svg>
  )
}
