import { describe, expect, it } from 'vitest'
import { createMejaNaskah } from '../../../electron/app/naskah/meja-naskah'
import { terbitanOf } from '../../../electron/app/naskah/terbitan'
import { createRingkasNaskah } from '../../../electron/db/ringkas-naskah'
import { createStore } from '../../../electron/db/store'
import { type Changeset, inserted } from '../../../src/domain/kit/changeset'
import { RencanaId } from '../../../src/domain/mutasi/rencana'
import { bacaIsian } from '../../../src/domain/naskah/isian-tersimpan'
import { PolaTersimpan } from '../../../src/domain/naskah/pola/pola-tersimpan'
import { semuaNaskah } from '../../../src/domain/naskah/semua-naskah'
import { subjekOf } from '../../../src/domain/naskah/subjek'
import { aNaskah } from '../../support/builders'
import { aGiven } from '../../support/given'
import { changesOf, putRows } from '../../support/kota-app'
import { isianLengkap, kotaUji, RENCANA_UJI } from '../../support/kota-uji'
import { testApp } from '../../support/test-app'

/** The desk over the small city and whatever rows are said, telling what was read whole. */
function meja(changes: Changeset = []) {
  const app = testApp()
  putRows(app, [...changesOf(kotaUji), ...changes])
  const store = createStore(app.db)
  const dibaca: string[] = []
  const read: typeof store.read = {
    list: (name) => {
      dibaca.push(name)
      return store.read.list(name)
    },
    get: (name, id) => {
      if (name === 'naskah') dibaca.push(id)
      return store.read.get(name, id)
    },
    where: (name, key, value) => {
      if (name === 'naskah' || name === 'polaTersimpan') dibaca.push(`${name} ${key}`)
      return store.read.where(name, key, value)
    }
  }
  const ringkas = createRingkasNaskah(app.db)
  let versi = 0
  const desk = createMejaNaskah({ read, stretches: store.stretches, ringkas, given: () => aGiven(), keadaan: () => String(versi) })
  return { desk, read, ringkas, dibaca, tulis: () => void (versi += 1) }
}

const aPola = (jenis: string, versi: number, isi: string | null): PolaTersimpan =>
  PolaTersimpan.parse({ id: `${jenis}-${versi}`, jenis, versi, isi, catatan: '', dibuatPada: '2026-11-20T02:00:00.000Z' })

describe('what was issued', () => {
  it('is read with its words only where they decide: of the very subject, newest first', () => {
    const surat = (id: string, subjek: string, said: object = {}) =>
      inserted(
        'naskah',
        aNaskah({ id, subjek, jenis: 'pernyataan-menduduki', rencanaId: null, dibuatPada: `2026-11-2${id.slice(-1)}`, ...said })
      )
    const semua = [surat('n1', 'ani'), surat('n2', 'ani'), surat('n3', 'budi'), surat('n4', 'ani', { dibatalkanPada: '2026-11-21' })]
    const { desk, read, ringkas, dibaca } = meja([...semua, surat('n5', 'ani', { jenis: 'spp' })])
    const kerja = desk.buka({ jenis: 'pernyataan-menduduki', rencanaId: null, pegawaiIds: kotaUji.pegawai.map((p) => p.id), isian: {} })
    const ani = kerja.subjek.find(({ kunci }) => kunci === 'ani')
    dibaca.length = 0
    expect(ani && terbitanOf({ read, ringkas }, kerja, null).sama(ani)).toBeNull()
    expect(dibaca.filter((d) => /^n\d$/.test(d))).toEqual(['n2', 'n1'])
  })
})

describe('what is typed for the papers of a plan', () => {
  it('is worked out once for each, over one reading of what was issued', () => {
    const { read, dibaca } = meja([inserted('naskah', aNaskah({ rencanaId: RENCANA_UJI, nomor: '9/2026' }))])
    dibaca.length = 0
    const baca = bacaIsian(read, '2026-11-22')
    const isian = semuaNaskah.map(({ id }) => baca({ rencanaId: RENCANA_UJI, jenis: id }))
    expect(dibaca.filter((d) => d.startsWith('naskah'))).toEqual(['naskah rencanaId'])
    expect(isian.map((i) => i.nomor_sk)).toContain('9/2026')
    expect(baca({ rencanaId: RENCANA_UJI, jenis: semuaNaskah[0]?.id ?? '' })).toBe(isian[0])
  })
})

describe('templates of the office', () => {
  const versi = [aPola('spp', 1, 'rusak'), aPola('spp', 2, '{}'), aPola('petikan', 1, '{}'), aPola('petikan', 2, null)]

  it('are listed by their newest version, and none is read for it', () => {
    const { ringkas } = meja(versi.map((v) => inserted('polaTersimpan', v)))
    expect(ringkas.pola()).toEqual([
      { jenis: 'spp', versi: 2, isMilik: true },
      { jenis: 'petikan', versi: 2, isMilik: false }
    ])
    expect([ringkas.isiPola('spp'), ringkas.isiPola('petikan'), ringkas.isiPola('spmt')]).toEqual(['{}', null, null])
  })
})

describe('what papers are made of', () => {
  it('is gathered in turns once for all who ask at the same time, and not again for other people', async () => {
    const { desk, dibaca } = meja()
    await Promise.all([desk.siapkan({ rencanaId: RENCANA_UJI }), desk.siapkan({ rencanaId: RENCANA_UJI })])
    const sekali = dibaca.length
    expect(dibaca).not.toContain('pegawai')
    expect(desk.bahan({ rencanaId: RENCANA_UJI, pegawaiIds: [] }).pengangkatan).toHaveLength(3)
    const [ani] = kotaUji.pegawai
    expect(desk.bahan({ rencanaId: RENCANA_UJI, pegawaiIds: ani ? [ani.id] : [] }).pegawaiIds).toEqual([ani?.id])
    expect(dibaca).toHaveLength(sekali)
  })

  it('is the same as what is gathered at once', async () => {
    const [bertahap, sekaligus] = [meja().desk, meja().desk]
    await bertahap.siapkan({ rencanaId: RENCANA_UJI })
    const naskah = [bertahap, sekaligus].map((desk) => {
      const kerja = desk.buka({ jenis: 'sk-mutasi', rencanaId: RENCANA_UJI, pegawaiIds: [], isian: isianLengkap })
      return subjekOf(kerja.jenis, kerja.bahan).map((s) => kerja.susun(s))
    })
    expect(naskah[0]).toEqual(naskah[1])
  })

  it('is gathered anew when something was written meanwhile', async () => {
    const { desk, dibaca, tulis } = meja()
    const siap = desk.siapkan({ rencanaId: RENCANA_UJI })
    tulis()
    await siap
    dibaca.length = 0
    desk.bahan({ rencanaId: RENCANA_UJI, pegawaiIds: [] })
    expect(dibaca).toContain('pegawai')
  })

  it('says that a plan is not there', async () => {
    await expect(meja().desk.siapkan({ rencanaId: RencanaId.parse('tiada') })).rejects.toThrow('tidak ditemukan')
  })
})
