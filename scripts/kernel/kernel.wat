;; The inner loops of the syntax model, in integers wherever sums are long, so that every machine
;; gets the same bits. Build with `tsx scripts/kernel/build.ts`.
(module
  (memory (import "m" "memory") 1)

  ;; out[row][column] = scale[column] * sum over k of a[row][k] * w[column][k] + bias[column]
  ;; a: 16-bit rows; w: 8-bit panels of 8 columns, two k at a time; out: 32-bit floats.
  ;; Rows are done four at a time, so the buffers must hold a multiple of four.
  (func (export "multiply")
    (param $a i32) (param $w i32) (param $scale i32) (param $out i32)
    (param $rows i32) (param $columns i32) (param $depth i32)
    (local $row i32) (local $column i32) (local $k i32) (local $panel i32)
    (local $a0 i32) (local $a1 i32) (local $a2 i32) (local $a3 i32)
    (local $o i32) (local $stride i32) (local $bytes i32) (local $bias i32)
    (local $w0 v128) (local $w1 v128) (local $x v128)
    (local $s0 v128) (local $s1 v128) (local $b0 v128) (local $b1 v128)
    (local $c00 v128) (local $c01 v128) (local $c10 v128) (local $c11 v128)
    (local $c20 v128) (local $c21 v128) (local $c30 v128) (local $c31 v128)
    (local.set $stride (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $bytes (i32.shl (local.get $depth) (i32.const 1)))
    ;; the biases lie behind the scales
    (local.set $bias (i32.add (local.get $scale) (local.get $stride)))
    (local.set $column (i32.const 0))
    (loop $columns_
      (local.set $s0 (v128.load (i32.add (local.get $scale) (i32.shl (local.get $column) (i32.const 2)))))
      (local.set $s1 (v128.load offset=16 (i32.add (local.get $scale) (i32.shl (local.get $column) (i32.const 2)))))
      (local.set $b0 (v128.load (i32.add (local.get $bias) (i32.shl (local.get $column) (i32.const 2)))))
      (local.set $b1 (v128.load offset=16 (i32.add (local.get $bias) (i32.shl (local.get $column) (i32.const 2)))))
      (local.set $row (i32.const 0))
      (loop $rows_
        (local.set $a0 (i32.add (local.get $a) (i32.mul (local.get $row) (local.get $bytes))))
        (local.set $a1 (i32.add (local.get $a0) (local.get $bytes)))
        (local.set $a2 (i32.add (local.get $a1) (local.get $bytes)))
        (local.set $a3 (i32.add (local.get $a2) (local.get $bytes)))
        (local.set $c00 (v128.const i32x4 0 0 0 0)) (local.set $c01 (v128.const i32x4 0 0 0 0))
        (local.set $c10 (v128.const i32x4 0 0 0 0)) (local.set $c11 (v128.const i32x4 0 0 0 0))
        (local.set $c20 (v128.const i32x4 0 0 0 0)) (local.set $c21 (v128.const i32x4 0 0 0 0))
        (local.set $c30 (v128.const i32x4 0 0 0 0)) (local.set $c31 (v128.const i32x4 0 0 0 0))
        (local.set $panel (i32.add (local.get $w) (i32.mul (local.get $column) (local.get $depth))))
        (local.set $k (local.get $depth))
        (loop $depth_
          (local.set $w0 (v128.load8x8_s (local.get $panel)))
          (local.set $w1 (v128.load8x8_s offset=8 (local.get $panel)))
          (local.set $x (v128.load32_splat (local.get $a0)))
          (local.set $c00 (i32x4.add (local.get $c00) (i32x4.dot_i16x8_s (local.get $x) (local.get $w0))))
          (local.set $c01 (i32x4.add (local.get $c01) (i32x4.dot_i16x8_s (local.get $x) (local.get $w1))))
          (local.set $x (v128.load32_splat (local.get $a1)))
          (local.set $c10 (i32x4.add (local.get $c10) (i32x4.dot_i16x8_s (local.get $x) (local.get $w0))))
          (local.set $c11 (i32x4.add (local.get $c11) (i32x4.dot_i16x8_s (local.get $x) (local.get $w1))))
          (local.set $x (v128.load32_splat (local.get $a2)))
          (local.set $c20 (i32x4.add (local.get $c20) (i32x4.dot_i16x8_s (local.get $x) (local.get $w0))))
          (local.set $c21 (i32x4.add (local.get $c21) (i32x4.dot_i16x8_s (local.get $x) (local.get $w1))))
          (local.set $x (v128.load32_splat (local.get $a3)))
          (local.set $c30 (i32x4.add (local.get $c30) (i32x4.dot_i16x8_s (local.get $x) (local.get $w0))))
          (local.set $c31 (i32x4.add (local.get $c31) (i32x4.dot_i16x8_s (local.get $x) (local.get $w1))))
          (local.set $a0 (i32.add (local.get $a0) (i32.const 4)))
          (local.set $a1 (i32.add (local.get $a1) (i32.const 4)))
          (local.set $a2 (i32.add (local.get $a2) (i32.const 4)))
          (local.set $a3 (i32.add (local.get $a3) (i32.const 4)))
          (local.set $panel (i32.add (local.get $panel) (i32.const 16)))
          (br_if $depth_ (local.tee $k (i32.sub (local.get $k) (i32.const 2)))))
        (local.set $o (i32.add (local.get $out)
          (i32.add (i32.mul (local.get $row) (local.get $stride)) (i32.shl (local.get $column) (i32.const 2)))))
        (v128.store (local.get $o) (f32x4.add (local.get $b0) (f32x4.mul (local.get $s0) (f32x4.convert_i32x4_s (local.get $c00)))))
        (v128.store offset=16 (local.get $o) (f32x4.add (local.get $b1) (f32x4.mul (local.get $s1) (f32x4.convert_i32x4_s (local.get $c01)))))
        (local.set $o (i32.add (local.get $o) (local.get $stride)))
        (v128.store (local.get $o) (f32x4.add (local.get $b0) (f32x4.mul (local.get $s0) (f32x4.convert_i32x4_s (local.get $c10)))))
        (v128.store offset=16 (local.get $o) (f32x4.add (local.get $b1) (f32x4.mul (local.get $s1) (f32x4.convert_i32x4_s (local.get $c11)))))
        (local.set $o (i32.add (local.get $o) (local.get $stride)))
        (v128.store (local.get $o) (f32x4.add (local.get $b0) (f32x4.mul (local.get $s0) (f32x4.convert_i32x4_s (local.get $c20)))))
        (v128.store offset=16 (local.get $o) (f32x4.add (local.get $b1) (f32x4.mul (local.get $s1) (f32x4.convert_i32x4_s (local.get $c21)))))
        (local.set $o (i32.add (local.get $o) (local.get $stride)))
        (v128.store (local.get $o) (f32x4.add (local.get $b0) (f32x4.mul (local.get $s0) (f32x4.convert_i32x4_s (local.get $c30)))))
        (v128.store offset=16 (local.get $o) (f32x4.add (local.get $b1) (f32x4.mul (local.get $s1) (f32x4.convert_i32x4_s (local.get $c31)))))
        (br_if $rows_ (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 4))) (local.get $rows))))
      (br_if $columns_ (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 8))) (local.get $columns)))))

  ;; One step of an LSTM for `count` sentences. The gates i f g o of sentence b are the row rows[b]
  ;; of x plus row b of r; c and h are its state, and h also goes to row rows[b] of out.
  (func (export "step")
    (param $x i32) (param $r i32) (param $c i32) (param $h i32)
    (param $rows i32) (param $out i32) (param $count i32) (param $hidden i32) (param $level f32)
    (local $b i32) (local $u i32) (local $xp i32) (local $rp i32) (local $op i32) (local $gap i32)
    (local $state v128) (local $packed v128) (local $x2 v128) (local $v v128)
    (local $ni v128) (local $di v128) (local $nf v128) (local $df v128)
    (local $ng v128) (local $dg v128) (local $no v128) (local $do v128)
    (local.set $gap (i32.shl (local.get $hidden) (i32.const 2)))
    (local.set $rp (local.get $r))
    (loop $sentences
      (local.set $xp (i32.add (local.get $x)
        (i32.mul (i32.load (local.get $rows)) (i32.shl (local.get $gap) (i32.const 2)))))
      ;; out has both directions in a row: 2 * hidden 16-bit numbers
      (local.set $op (i32.add (local.get $out) (i32.mul (i32.load (local.get $rows)) (local.get $gap))))
      (local.set $u (local.get $hidden))
      (loop $units
        (local.set $v (f32x4.add (v128.load (local.get $xp)) (v128.load (local.get $rp))))
        @sigmoid $v $ni $di
        (local.set $v (f32x4.add
          (v128.load (i32.add (local.get $xp) (local.get $gap)))
          (v128.load (i32.add (local.get $rp) (local.get $gap)))))
        @sigmoid $v $nf $df
        (local.set $v (f32x4.add
          (v128.load (i32.add (local.get $xp) (i32.shl (local.get $gap) (i32.const 1))))
          (v128.load (i32.add (local.get $rp) (i32.shl (local.get $gap) (i32.const 1))))))
        @tanh $v $ng $dg
        (local.set $v (f32x4.add
          (v128.load (i32.add (local.get $xp) (i32.mul (local.get $gap) (i32.const 3))))
          (v128.load (i32.add (local.get $rp) (i32.mul (local.get $gap) (i32.const 3))))))
        @sigmoid $v $no $do
        ;; quotients are kept apart, for divisions are slow
        (local.set $v (f32x4.add
          (f32x4.div (f32x4.mul (v128.load (local.get $c)) (local.get $nf)) (local.get $df))
          (f32x4.div (f32x4.mul (local.get $ni) (local.get $ng)) (f32x4.mul (local.get $di) (local.get $dg)))))
        (v128.store (local.get $c) (local.get $v))
        @tanh $v $ng $dg
        (local.set $state (f32x4.div (f32x4.mul (local.get $no) (local.get $ng)) (f32x4.mul (local.get $do) (local.get $dg))))
        (local.set $state (i32x4.trunc_sat_f32x4_s (f32x4.nearest
          (f32x4.mul (local.get $state) (f32x4.splat (local.get $level))))))
        (local.set $packed (i16x8.narrow_i32x4_s (local.get $state) (local.get $state)))
        (v128.store64_lane 0 (local.get $h) (local.get $packed))
        (v128.store64_lane 0 (local.get $op) (local.get $packed))
        (local.set $c (i32.add (local.get $c) (i32.const 16)))
        (local.set $h (i32.add (local.get $h) (i32.const 8)))
        (local.set $op (i32.add (local.get $op) (i32.const 8)))
        (local.set $xp (i32.add (local.get $xp) (i32.const 16)))
        (local.set $rp (i32.add (local.get $rp) (i32.const 16)))
        (br_if $units (local.tee $u (i32.sub (local.get $u) (i32.const 4)))))
      (local.set $rp (i32.add (local.get $rp) (i32.mul (local.get $gap) (i32.const 3))))
      (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
      (br_if $sentences (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (local.get $count)))))

  ;; to[i] += from[i] for `count` floats
  (func (export "add") (param $from i32) (param $to i32) (param $count i32)
    (loop $all
      (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to)) (v128.load (local.get $from))))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $all (i32.gt_s (local.tee $count (i32.sub (local.get $count) (i32.const 4))) (i32.const 0)))))

  ;; four floats to 16-bit numbers within [low, high]
  (func $store (param $to i32) (param $x v128) (param $level f32) (param $low f32) (param $high f32)
    (local.set $x (f32x4.mul (local.get $x) (f32x4.splat (local.get $level))))
    (local.set $x (f32x4.min (f32x4.max (local.get $x) (f32x4.splat (local.get $low))) (f32x4.splat (local.get $high))))
    (local.set $x (i32x4.trunc_sat_f32x4_s (f32x4.nearest (local.get $x))))
    (v128.store64_lane 0 (local.get $to) (i16x8.narrow_i32x4_s (local.get $x) (local.get $x))))

  ;; Columns from .. from+width of float rows as packed rows of 16-bit numbers
  (func (export "squeeze")
    (param $from i32) (param $stride i32) (param $to i32) (param $rows i32) (param $width i32)
    (param $level f32) (param $low f32) (param $high f32)
    (local $u i32)
    (loop $rows_
      (local.set $u (i32.const 0))
      (loop $units
        (call $store (local.get $to)
          (v128.load (i32.add (local.get $from) (i32.shl (local.get $u) (i32.const 2))))
          (local.get $level) (local.get $low) (local.get $high))
        (local.set $to (i32.add (local.get $to) (i32.const 8)))
        (br_if $units (i32.lt_u (local.tee $u (i32.add (local.get $u) (i32.const 4))) (local.get $width))))
      (local.set $from (i32.add (local.get $from) (local.get $stride)))
      (br_if $rows_ (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; Features of an arc: max(0, a + b) over `added` floats, then a * b over `times` floats
  (func (export "pair")
    (param $a i32) (param $b i32) (param $to i32) (param $added i32) (param $times i32)
    (param $level f32)
    (loop $sums
      (call $store (local.get $to) (f32x4.add (v128.load (local.get $a)) (v128.load (local.get $b)))
        (local.get $level) (f32.const 0) (f32.const 32767))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 8)))
      (br_if $sums (local.tee $added (i32.sub (local.get $added) (i32.const 4)))))
    (loop $products
      (call $store (local.get $to) (f32x4.mul (v128.load (local.get $a)) (v128.load (local.get $b)))
        (local.get $level) (f32.const -32767) (f32.const 32767))
      (local.set $a (i32.add (local.get $a) (i32.const 16)))
      (local.set $b (i32.add (local.get $b) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 8)))
      (br_if $products (local.tee $times (i32.sub (local.get $times) (i32.const 4))))))

  ;; out[i][j] = a[i] . b[j] for 16-bit rows of `depth` numbers; rows of out are `stride` bytes apart
  (func (export "compare")
    (param $a i32) (param $b i32) (param $out i32) (param $rows i32) (param $columns i32)
    (param $depth i32) (param $stride i32)
    (local $i i32) (local $j i32) (local $k i32) (local $ap i32) (local $bp i32) (local $sum v128) (local $bytes i32)
    (local.set $bytes (i32.shl (local.get $depth) (i32.const 1)))
    (loop $rows_
      (local.set $j (i32.const 0))
      (local.set $bp (local.get $b))
      (loop $columns_
        (local.set $sum (v128.const i32x4 0 0 0 0))
        (local.set $ap (local.get $a))
        (local.set $k (local.get $depth))
        (loop $depth_
          (local.set $sum (i32x4.add (local.get $sum)
            (i32x4.dot_i16x8_s (v128.load (local.get $ap)) (v128.load (local.get $bp)))))
          (local.set $ap (i32.add (local.get $ap) (i32.const 16)))
          (local.set $bp (i32.add (local.get $bp) (i32.const 16)))
          (br_if $depth_ (local.tee $k (i32.sub (local.get $k) (i32.const 8)))))
        (i32.store (i32.add (local.get $out) (i32.shl (local.get $j) (i32.const 2)))
          (i32.add
            (i32.add (i32x4.extract_lane 0 (local.get $sum)) (i32x4.extract_lane 1 (local.get $sum)))
            (i32.add (i32x4.extract_lane 2 (local.get $sum)) (i32x4.extract_lane 3 (local.get $sum)))))
        (br_if $columns_ (i32.lt_u (local.tee $j (i32.add (local.get $j) (i32.const 1))) (local.get $columns))))
      (local.set $a (i32.add (local.get $a) (local.get $bytes)))
      (local.set $out (i32.add (local.get $out) (local.get $stride)))
      (br_if $rows_ (i32.lt_u (local.tee $i (i32.add (local.get $i) (i32.const 1))) (local.get $rows))))))
