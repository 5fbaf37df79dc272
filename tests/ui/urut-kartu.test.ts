import { describe, expect, it } from 'vitest'
import { skala } from '../../src/ui/features/beranda/skala'
import { type Kartu, mingguIni, urutKartu } from '../../src/ui/features/beranda/urut-kartu'

const aKartu = (jenis: string, said: Partial<Kartu> = {}): Kartu => ({
  jenis,
  judul: jenis,
  arti: '',
  dasar: null,
  aksi: { teks: '', jalur: '/', kueri: {} },
  laporan: null,
  jumlah: 1,
  lewat: 0,
  segera: 0,
  mingguIni: 0,
  teratas: [],
  ...said
})

describe('urutKartu', () => {
  it('puts late kinds first, then those due soon, keeps their order within, and sets aside what has nothing', () => {
    const { menunggu, beres } = urutKartu([
      aKartu('biasa'),
      aKartu('kosong', { jumlah: 0 }),
      aKartu('segera', { segera: 9 }),
      aKartu('lewat-1', { lewat: 1 }),
      aKartu('lewat-2', { lewat: 5, segera: 5 })
    ])
    expect(menunggu.map((k) => k.jenis)).toEqual(['lewat-1', 'lewat-2', 'segera', 'biasa'])
    expect(beres.map((k) => k.jenis)).toEqual(['kosong'])
  })
})

describe('mingguIni', () => {
  it('names only kinds with something in this week', () => {
    expect(mingguIni([aKartu('kgb', { mingguIni: 3 }), aKartu('plt')])).toEqual([{ judul: 'kgb', jumlah: 3 }])
  })
})

describe('skala', () => {
  it('begins at 0 and ends at the largest; nothing is no bar at all', () => {
    const panjang = skala([0, 1, 400, 100])
    expect([0, 1, 100, 400].map(panjang)).toEqual([
      { bagian: '0%', paling: 0 },
      { bagian: '0.3%', paling: 1 },
      { bagian: '25%', paling: 1 },
      { bagian: '100%', paling: 1 }
    ])
    expect(skala([0, 0])(0)).toEqual({ bagian: '0%', paling: 0 })
    expect(skala([])(0)).toEqual({ bagian: '0%', paling: 0 })
  })
})
