import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Bobot } from '../../../../domain/calon/bobot'
import { type CalonJabatan, peringkatCalon, type TelaahCalon, telaahBertahap } from '../../../../domain/calon/calon-jabatan'
import type { BahanCalon } from '../../../../domain/calon/tinjau-calon'
import type { JabatanId } from '../../../../domain/organisasi/jabatan'
import { inSlices } from '../../../components/chart/in-slices'

/** Milliseconds of work at once, and then in each frame: the window stays alive. */
const JATAH = { dulu: 20, tiapBingkai: 20 }

/** The candidates of a post as the screen has them: `null` before the first answer; an older one of the same post stays while a new one is worked out. */
export type CalonAnswer = { readonly calon: CalonJabatan | null; readonly isMenghitung: boolean }

/** Works out the candidates of a post a little every frame. Other weights only put them in another order. */
export function useCalon(bahan: BahanCalon, jabatanId: JabatanId, bobot: Bobot): CalonAnswer {
  const [jawaban, setJawaban] = useState<Jawaban | null>(null)
  useEffect(() => inSlices(working(bahan, jabatanId, setJawaban), JATAH, () => undefined), [bahan, jabatanId])
  const telaah = jawaban?.jabatanId === jabatanId ? jawaban.telaah : null
  const tertunda = useDeferredValue(bobot)
  const calon = useMemo(() => telaah && { calon: peringkatCalon(telaah.calon, tertunda), bukan: telaah.bukan }, [telaah, tertunda])
  return { calon, isMenghitung: telaah === null || jawaban?.bahan !== bahan }
}

type Jawaban = { readonly bahan: BahanCalon; readonly jabatanId: JabatanId; readonly telaah: TelaahCalon }

function* working(bahan: BahanCalon, jabatanId: JabatanId, onDone: (jawaban: Jawaban) => void): Generator<undefined, void, undefined> {
  const telaah = yield* telaahBertahap(bahan, jabatanId, bahan.proyeksi.snapshot.pegawai.keys())
  onDone({ bahan, jabatanId, telaah })
}
