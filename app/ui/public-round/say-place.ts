/** "Haugesenteret, Asker"; "Arena Vestfossen" says already that it is in Vestfossen. Empty when nothing is known. */
export const sayPlace = (name: string | null, place: string | null): string =>
  [name, place && name?.includes(place) ? '' : place].filter(Boolean).join(', ')
