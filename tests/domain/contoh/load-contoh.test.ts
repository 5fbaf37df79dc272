import { describe, expect, it } from 'vitest'
import { loadContoh } from '../../../src/domain/contoh/commands/load-contoh'
import type { Reader } from '../../../src/domain/entities'
import type { Unor } from '../../../src/domain/organisasi/unor'
import { anUnor } from '../../support/builders'
import { aGiven } from '../../support/given'
import { memoryReader } from '../../support/memory-reader'
import { rowsOf } from './sample'

const reading = (unor: readonly Unor[]): Reader => memoryReader({ unor })

describe('contoh.load', () => {
  it('mengisi basis data kosong dengan jumlah pegawai yang diminta', () => {
    const input = loadContoh.input.parse({ jumlahPegawai: 150, benih: 1 })
    const facts = loadContoh.gather(reading([]), input, aGiven())
    const hasil = facts.ok ? loadContoh.decide(facts.value, input, aGiven()) : facts
    expect(hasil.ok && rowsOf(hasil.value).pegawai).toHaveLength(150)
  })

  it('menolak bila sudah ada unor, dengan alasan yang jelas', () => {
    const hasil = loadContoh.gather(reading([anUnor()]), { jumlahPegawai: 600, benih: 1 }, aGiven())
    expect(hasil).toMatchObject({ ok: false, error: { code: 'INVALID', pesan: expect.stringContaining('basis data yang masih kosong') } })
  })

  it('memakai 600 pegawai bila tidak disebut, dan menolak ukuran di luar 100 sampai 60.000', () => {
    expect(loadContoh.input.parse({ benih: 1 }).jumlahPegawai).toBe(600)
    expect(loadContoh.input.safeParse({ benih: 1, jumlahPegawai: 99 }).success).toBe(false)
    expect(loadContoh.input.safeParse({ benih: 1, jumlahPegawai: 60_001 }).success).toBe(false)
  })

  it('menyebut dirinya struktur contoh dalam riwayat', () => {
    expect(loadContoh.label(null, { jumlahPegawai: 600, benih: 1 })).toBe('Muat contoh struktur Kota Sawahlunto')
    expect(loadContoh.auditInput?.({ jumlahPegawai: 600, benih: 1 })).toEqual({ jumlahPegawai: 600, benih: 1 })
  })
})
