import { PDFDocument } from '@cantoo/pdf-lib'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Command } from '../../src/domain/kit/command'
import type { Host } from '../../electron/app/host'
import { createNaskah, type NaskahParts, type NaskahRoutes } from '../../electron/app/naskah'
import { issueNaskah } from '../../src/domain/naskah/commands/issue-naskah'
import { saveIsian } from '../../src/domain/naskah/commands/save-isian'
import { aNaskah } from '../support/builders'
import { aGiven } from '../support/given'
import { isianLengkap, kotaUji, RENCANA_UJI } from '../support/kota-uji'
import { applied, memoryReader, type Rows } from '../support/memory-reader'

let folder = ''
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'penata-naskah-'))))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type World = { readonly routes: NaskahRoutes; readonly rows: () => Rows; readonly asked: string[] }

/** The papers over rows in memory; `pilih` is where the officer says to save. */
function world(start: Rows = kotaUji, pilih: (nama: string) => string | null = (nama) => join(folder, nama)): World {
  let rows = start
  const asked: string[] = []
  const given = aGiven()
  const read: NaskahParts['read'] = { list: (name) => memoryReader(rows).list(name), get: (name, id) => memoryReader(rows).get(name, id) }
  const host: Host = {
    chooseFiles: () => Promise.resolve([]),
    chooseTarget: (_judul, nama) => {
      asked.push(nama)
      return Promise.resolve(pilih(nama))
    },
    print: async () => {
      const pdf = await PDFDocument.create()
      pdf.addPage([609, 935])
      return pdf.save()
    },
    draw: () => Promise.reject(new Error('Not drawn here')),
    readWorkbook: () => Promise.reject(new Error('Not read here')),
    startSolver: () => {
      throw new Error('Not solved here')
    },
    pelaku: 'uji'
  }
  const run: NaskahParts['run'] = (name, raw) => {
    const decided = name === 'naskah.issue' ? decide(issueNaskah, raw) : decide(saveIsian, raw)
    if (!decided.ok) return decided
    rows = applied(rows, decided.value)
    return { ok: true, value: { label: name } }
  }
  function decide<I, F>(
    command: { input: { parse: (raw: unknown) => I } } & Pick<Command<string, I, F>, 'gather' | 'decide'>,
    raw: unknown
  ) {
    const input = command.input.parse(raw)
    const facts = command.gather(read, input, given)
    return facts.ok ? command.decide(facts.value, input, given) : facts
  }
  return { routes: createNaskah({ host, read, given: () => given, run }), rows: () => rows, asked }
}

const sk = { dokumen: 'sk-mutasi', rencanaId: RENCANA_UJI, isian: isianLengkap }

describe('naskah.ekspor', () => {
  it('writes the decree, issues its number and keeps what was filled in', async () => {
    const { routes, rows, asked } = world()
    const { berkas } = await routes.ekspor({ ...sk, format: 'pdf' })
    expect(asked).toEqual(['Keputusan Wali Kota dan lampiran 800.1.3.3-12-BKPSDM-2026.pdf'])
    expect(
      readFileSync(berkas ?? '')
        .subarray(0, 5)
        .toString()
    ).toBe('%PDF-')
    expect(rows().naskah).toMatchObject([
      { nomor: '800.1.3.3/12/BKPSDM/2026', tanggal: '2026-12-28', rencanaId: RENCANA_UJI, jenis: 'sk-mutasi' }
    ])
    expect(routes.isian({ rencanaId: RENCANA_UJI })).toMatchObject({ nama_wali_kota: 'Rajo Contoh', nomor_sk: '800.1.3.3/12/BKPSDM/2026' })
  })

  it('issues the same paper once, however often it is printed', async () => {
    const { routes, rows } = world()
    await routes.ekspor({ ...sk, format: 'pdf' })
    await routes.ekspor({ ...sk, format: 'pdf' })
    expect(rows().naskah).toHaveLength(1)
  })

  it('issues nothing without a number, and nothing for a workbook or a matrix', async () => {
    const { routes, rows } = world()
    await routes.ekspor({ ...sk, format: 'pdf', isian: { ...isianLengkap, nomor_sk: '' } })
    await routes.ekspor({ ...sk, format: 'xlsx' })
    await routes.ekspor({ ...sk, dokumen: 'matriks-mutasi', format: 'pdf' })
    expect(rows().naskah ?? []).toEqual([])
    expect(readdirSync(folder)).toHaveLength(3)
  })

  it('refuses a number of another plan before it asks where to save', async () => {
    const { routes, asked } = world({
      ...kotaUji,
      naskah: [aNaskah({ rencanaId: 'lain', nomor: '800.1.3.3/12/BKPSDM/2026', judul: 'Rotasi lain' })]
    })
    await expect(routes.ekspor({ ...sk, format: 'pdf' })).rejects.toThrow('sudah dipakai untuk “Rotasi lain”')
    expect(asked).toEqual([])
  })

  it('does nothing when the officer chooses no place', async () => {
    const { routes, rows } = world(kotaUji, () => null)
    expect(await routes.ekspor({ ...sk, format: 'pdf' })).toEqual({ berkas: null })
    expect(rows()).toEqual(kotaUji)
  })

  it('issues no number for a paper that could not be saved', async () => {
    const { routes, rows } = world(kotaUji, () => join(folder, 'tidak-ada', 'sk.pdf'))
    await expect(routes.ekspor({ ...sk, format: 'pdf' })).rejects.toThrow('Folder')
    expect(rows().naskah ?? []).toEqual([])
  })

  it('knows only its own papers', async () => {
    await expect(world().routes.ekspor({ ...sk, dokumen: 'tidak-ada', format: 'pdf' })).rejects.toThrow('Naskah tidak ditemukan.')
  })
})

describe('naskah.pratinjau', () => {
  it('shows the page that is printed and what is still missing', async () => {
    const { html, peringatan } = await world().routes.pratinjau({ ...sk, isian: { ...isianLengkap, nama_wali_kota: '' } })
    expect(html).toContain('KEPUTUSAN WALI KOTA SAWAHLUNTO')
    expect(peringatan).toEqual(['Nama Wali Kota belum diisi.'])
  })
})
