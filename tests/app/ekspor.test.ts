import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createEkspor } from '../../electron/app/ekspor'
import type { JenisBerkas } from '../../electron/app/host'
import type { TabelEkspor } from '../../src/domain/kit/tabel-ekspor'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'penata-ekspor-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const tabel: TabelEkspor = {
  judul: 'Pegawai: Dinas A/B',
  lembar: 'Pegawai',
  kolom: [{ judul: 'Nama', jenis: 'TEKS', lebar: 20 }],
  baris: [['Ani']]
}

function world(pilih: (nama: string) => string | null = (nama) => join(folder, nama)) {
  const asked: { readonly nama: string; readonly jenis: JenisBerkas }[] = []
  const chooseTarget = (_judul: string, nama: string, jenis: JenisBerkas): Promise<string | null> => {
    asked.push({ nama, jenis })
    return Promise.resolve(pilih(nama))
  }
  return { asked, ekspor: createEkspor({ host: { chooseTarget } }) }
}

describe('the export of a table', () => {
  it('proposes a name from the title and writes a workbook', async () => {
    const { asked, ekspor } = world()
    const { berkas } = await ekspor.tabel(tabel, 'xlsx')
    expect(asked).toMatchObject([{ nama: 'Pegawai- Dinas A-B.xlsx', jenis: { akhiran: ['xlsx'] } }])
    expect(berkas).toBe(join(folder, 'Pegawai- Dinas A-B.xlsx'))
    expect(
      readFileSync(berkas ?? '')
        .subarray(0, 2)
        .toString('latin1')
    ).toBe('PK')
  })

  it('writes CSV', async () => {
    const { berkas } = await world().ekspor.tabel(tabel, 'csv')
    expect(readFileSync(berkas ?? '', 'utf8')).toBe('\uFEFF"Nama"\r\n"Ani"\r\n')
  })

  it('writes nothing when the officer chooses no place', async () => {
    expect(await world(() => null).ekspor.tabel(tabel, 'csv')).toEqual({ berkas: null })
  })

  it('says in words when the folder is gone', async () => {
    await expect(world(() => join(folder, 'tidak-ada', 'a.csv')).ekspor.tabel(tabel, 'csv')).rejects.toThrow('Folder')
  })
})
