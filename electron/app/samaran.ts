import { type Pandangan, isTerlindung, samarkanBaris } from '../../src/domain/akses/data-pribadi'
import type { Entity, EntityName, Reader } from '../../src/domain/entities'
import type { Store } from '../db/store'
import { samarkanNaskah } from './samaran-naskah'

/** What can be read of the data. */
export type Bacaan = Pick<Store, 'read' | 'stretches'>

/** The data as far as whoever works here may see them: every answer to the window is made of these, so that no screen can forget to mask. */
export const samaranOf = ({ read, stretches }: Bacaan, pandangan: () => Pandangan): Bacaan => ({
  read: samaranBaca(read, pandangan),
  stretches: (name, size) => (isTerlindung(name) ? samaranBentang(stretches(name, size), { name, pandangan }) : stretches(name, size))
})

const samaranBaca = (read: Reader, pandangan: () => Pandangan): Reader => ({
  get: (name, id) => {
    const row = read.get(name, id)
    return row && terlihat(read, { name, row, kini: pandangan() })
  },
  list: (name) => samaranDaftar(name, read.list(name), pandangan),
  where: (name, key, value) => samaranDaftar(name, read.where(name, key, value), pandangan)
})

type Satu<N extends EntityName> = { readonly name: N; readonly row: Entity<N>; readonly kini: Pandangan }

/** One row; of a paper also its words, which are read one at a time. */
function terlihat<N extends EntityName>(read: Reader, { name, row, kini }: Satu<N>): Entity<N> {
  if (name !== 'naskah' || kini !== 'SAMAR') return samarkanBaris(name, row, kini)
  // sound: a row of that name is a paper, and stays one
  return samarkanNaskah(read, row as Entity<'naskah'>) as Entity<N>
}

function samaranDaftar<N extends EntityName>(name: N, rows: readonly Entity<N>[], pandangan: () => Pandangan): readonly Entity<N>[] {
  if (!isTerlindung(name)) return rows
  const kini = pandangan()
  return rows.map((row) => samarkanBaris(name, row, kini))
}

type Bentang<N extends EntityName> = { readonly name: N; readonly pandangan: () => Pandangan }

function* samaranBentang<N extends EntityName>(
  bentang: Iterable<readonly Entity<N>[]>,
  { name, pandangan }: Bentang<N>
): Generator<readonly Entity<N>[]> {
  for (const rows of bentang) yield samaranDaftar(name, rows, pandangan)
}
