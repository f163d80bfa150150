import { WALL_HEIGHT_MM } from '#app/domains/exhibition/hanging/hanging.ts'
import { metresTyped } from '#app/domains/exhibition/hanging/say-measure.ts'
import type { ShownRoom, ShownWall } from '#app/domains/exhibition/hanging/views.ts'
import { exhibitionRooms as words } from '#app/i18n/exhibition-rooms.ts'
import type { Reply } from '#app/kernel/reply.ts'
import { type FormState, formOf } from '#app/ui/frame/form.ts'
import { useLocale, useWords } from '#app/ui/frame/words.tsx'
import { Button } from '#app/ui/kit/button.tsx'
import { Disclosure } from '#app/ui/kit/disclosure.tsx'
import { NumberField, TextField } from '#app/ui/kit/text-fields.tsx'

/** Props of a field of one of several like forms on the page: its id is the form's own. */
const fieldIn = (form: FormState, own: string) => (name: string) => ({ id: `${own}-${name}`, ...form.field(name) })

/** A new room, with the height of its four walls. */
export function NewRoomForm({ reply }: { reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const form = formOf(reply, { heightMm: metresTyped(WALL_HEIGHT_MM, locale) }, 'room')
  return (
    <form method="post" className="form" noValidate>
      <input type="hidden" name="intent" value="room" />
      <TextField label={t(words.roomName)} {...form.field('name')} />
      <div className="cluster measures">
        <NumberField decimals label={t(words.width)} unit={t(words.metres)} {...form.field('widthMm')} />
        <NumberField decimals label={t(words.depth)} unit={t(words.metres)} {...form.field('depthMm')} />
        <NumberField decimals label={t(words.height)} unit={t(words.metres)} {...form.field('heightMm')} />
      </div>
      <div>
        <Button>{t(words.addRoom)}</Button>
      </div>
    </form>
  )
}

/** The name and the sides of a room, and removing it. */
export function RoomForm({ room, reply }: { room: ShownRoom; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const { id, name, version, widthMm, depthMm } = room
  const mine = reply?.values.roomId === id ? reply : undefined
  const typed = { name, widthMm: metresTyped(widthMm, locale), depthMm: metresTyped(depthMm, locale) }
  const form = formOf(mine, typed, 'change-room')
  const field = fieldIn(form, id)
  const isUsed = room.floor > 0 || room.walls.some(({ works }) => works > 0)
  const hidden = (
    <>
      <input type="hidden" name="roomId" value={id} />
      <input type="hidden" name="version" value={version} />
    </>
  )
  return (
    <Disclosure summary={t(words.changeRoom)} open={form.reply !== undefined}>
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value="change-room" />
        {hidden}
        <TextField label={t(words.roomName)} {...field('name')} />
        <div className="cluster measures">
          <NumberField decimals label={t(words.width)} unit={t(words.metres)} {...field('widthMm')} />
          <NumberField decimals label={t(words.depth)} unit={t(words.metres)} {...field('depthMm')} />
        </div>
        <div>
          <Button variant="secondary" small>
            {t(words.saveRoom)}
          </Button>
        </div>
      </form>
      {!isUsed && (
        <form method="post">
          <input type="hidden" name="intent" value="remove-room" />
          {hidden}
          <Button variant="danger" small>
            {t(words.removeRoom)}
          </Button>
        </form>
      )}
    </Disclosure>
  )
}

/** A wall by its two ends: a new one, or one that is there. */
export function WallForm({ room, wall, reply }: { room: ShownRoom; wall: ShownWall | null; reply: Reply | undefined }) {
  const t = useWords()
  const locale = useLocale()
  const intent = wall ? 'change-wall' : 'wall'
  const mine = (wall ? reply?.values.wallId === wall.id : reply?.values.roomId === room.id) ? reply : undefined
  const metres = (mm: number) => metresTyped(mm, locale)
  const typed = wall
    ? {
        ...{ name: wall.name, fromX: metres(wall.fromX), fromY: metres(wall.fromY) },
        ...{ toX: metres(wall.toX), toY: metres(wall.toY), heightMm: metres(wall.heightMm) },
      }
    : { heightMm: metres(room.walls[0]?.heightMm ?? WALL_HEIGHT_MM) }
  const form = formOf(mine, typed, intent)
  const field = fieldIn(form, wall?.id ?? `${room.id}-ny`)
  const hidden = (
    <>
      <input type="hidden" name={wall ? 'wallId' : 'roomId'} value={wall?.id ?? room.id} />
      <input type="hidden" name="version" value={room.version} />
    </>
  )
  return (
    <Disclosure
      summary={wall ? t(words.changeWall, { name: wall.name }) : t(words.addWall)}
      open={form.reply !== undefined}
    >
      <form method="post" className="form" noValidate>
        <input type="hidden" name="intent" value={intent} />
        {hidden}
        <p className="small soft measure">{t(words.wallHelp)}</p>
        <TextField width="short" label={t(words.wallName)} {...field('name')} />
        <div className="cluster measures">
          <NumberField decimals label={t(words.fromX)} unit={t(words.metres)} {...field('fromX')} />
          <NumberField decimals label={t(words.fromY)} unit={t(words.metres)} {...field('fromY')} />
        </div>
        <div className="cluster measures">
          <NumberField decimals label={t(words.toX)} unit={t(words.metres)} {...field('toX')} />
          <NumberField decimals label={t(words.toY)} unit={t(words.metres)} {...field('toY')} />
        </div>
        <NumberField decimals label={t(words.wallHeight)} unit={t(words.metres)} {...field('heightMm')} />
        <div>
          <Button variant="secondary" small>
            {t(wall ? words.saveWall : words.addWallButton)}
          </Button>
        </div>
      </form>
      {wall && wall.works === 0 && (
        <form method="post">
          <input type="hidden" name="intent" value="remove-wall" />
          {hidden}
          <Button variant="danger" small>
            {t(words.removeWall)}
          </Button>
        </form>
      )}
    </Disclosure>
  )
}
