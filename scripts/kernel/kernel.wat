;; The inner loops of the syntax model, in integers wherever sums are long, so that every machine
;; gets the same bits. Build with `tsx scripts/kernel/build.ts`.
(module
  (memory (import "m" "memory") 1)

  ;; out[row][column] = scale[column] * sum over k of a[row][k] * w[column][k] + bias[column]
  ;; a: 16-bit rows; w: 16-bit panels of 8 columns, two k at a time; out: 32-bit floats.
  ;; Two rows and two panels are done at a time: the buffers must hold an even number of rows, and
  ;; the columns are a multiple of 16.
  (func (export "multiply")
    (param $a i32) (param $w i32) (param $scale i32) (param $out i32)
    (param $rows i32) (param $columns i32) (param $depth i32)
    (local $row i32) (local $column i32) (local $k i32) (local $p0 i32) (local $p1 i32)
    (local $a0 i32) (local $a1 i32) (local $o i32) (local $stride i32) (local $bytes i32)
    (local $w0 v128) (local $w1 v128) (local $w2 v128) (local $w3 v128) (local $x v128)
    (local $c00 v128) (local $c01 v128) (local $c02 v128) (local $c03 v128)
    (local $c10 v128) (local $c11 v128) (local $c12 v128) (local $c13 v128)
    (local.set $stride (i32.shl (local.get $columns) (i32.const 2)))
    (local.set $bytes (i32.shl (local.get $depth) (i32.const 1)))
    (loop $columns_
      (local.set $row (i32.const 0))
      (local.set $a0 (local.get $a))
      (local.set $o (local.get $out))
      (loop $rows_
        (local.set $a1 (i32.add (local.get $a0) (local.get $bytes)))
        (local.set $c00 (v128.const i32x4 0 0 0 0)) (local.set $c01 (v128.const i32x4 0 0 0 0))
        (local.set $c02 (v128.const i32x4 0 0 0 0)) (local.set $c03 (v128.const i32x4 0 0 0 0))
        (local.set $c10 (v128.const i32x4 0 0 0 0)) (local.set $c11 (v128.const i32x4 0 0 0 0))
        (local.set $c12 (v128.const i32x4 0 0 0 0)) (local.set $c13 (v128.const i32x4 0 0 0 0))
        (local.set $p0 (local.get $w))
        ;; a panel has 8 * depth numbers of two bytes
        (local.set $p1 (i32.add (local.get $w) (i32.shl (local.get $bytes) (i32.const 3))))
        (local.set $k (local.get $depth))
        (loop $depth_
          (local.set $w0 (v128.load (local.get $p0)))
          (local.set $w1 (v128.load offset=16 (local.get $p0)))
          (local.set $w2 (v128.load (local.get $p1)))
          (local.set $w3 (v128.load offset=16 (local.get $p1)))
          (local.set $x (v128.load32_splat (local.get $a0)))
          (local.set $c00 (i32x4.add (local.get $c00) (i32x4.dot_i16x8_s (local.get $x) (local.get $w0))))
          (local.set $c01 (i32x4.add (local.get $c01) (i32x4.dot_i16x8_s (local.get $x) (local.get $w1))))
          (local.set $c02 (i32x4.add (local.get $c02) (i32x4.dot_i16x8_s (local.get $x) (local.get $w2))))
          (local.set $c03 (i32x4.add (local.get $c03) (i32x4.dot_i16x8_s (local.get $x) (local.get $w3))))
          (local.set $x (v128.load32_splat (local.get $a1)))
          (local.set $c10 (i32x4.add (local.get $c10) (i32x4.dot_i16x8_s (local.get $x) (local.get $w0))))
          (local.set $c11 (i32x4.add (local.get $c11) (i32x4.dot_i16x8_s (local.get $x) (local.get $w1))))
          (local.set $c12 (i32x4.add (local.get $c12) (i32x4.dot_i16x8_s (local.get $x) (local.get $w2))))
          (local.set $c13 (i32x4.add (local.get $c13) (i32x4.dot_i16x8_s (local.get $x) (local.get $w3))))
          (local.set $a0 (i32.add (local.get $a0) (i32.const 4)))
          (local.set $a1 (i32.add (local.get $a1) (i32.const 4)))
          (local.set $p0 (i32.add (local.get $p0) (i32.const 32)))
          (local.set $p1 (i32.add (local.get $p1) (i32.const 32)))
          (br_if $depth_ (local.tee $k (i32.sub (local.get $k) (i32.const 2)))))
        (call $finish (local.get $o) (local.get $scale) (local.get $stride) (local.get $c00) (local.get $c01))
        (call $finish (i32.add (local.get $o) (i32.const 32)) (i32.add (local.get $scale) (i32.const 32))
          (local.get $stride) (local.get $c02) (local.get $c03))
        (local.set $o (i32.add (local.get $o) (local.get $stride)))
        (call $finish (local.get $o) (local.get $scale) (local.get $stride) (local.get $c10) (local.get $c11))
        (call $finish (i32.add (local.get $o) (i32.const 32)) (i32.add (local.get $scale) (i32.const 32))
          (local.get $stride) (local.get $c12) (local.get $c13))
        (local.set $o (i32.add (local.get $o) (local.get $stride)))
        ;; $a1 stands at the end of its row
        (local.set $a0 (local.get $a1))
        (br_if $rows_ (i32.lt_u (local.tee $row (i32.add (local.get $row) (i32.const 2))) (local.get $rows))))
      (local.set $w (local.get $p1))
      (local.set $scale (i32.add (local.get $scale) (i32.const 64)))
      (local.set $out (i32.add (local.get $out) (i32.const 64)))
      (br_if $columns_ (i32.lt_u (local.tee $column (i32.add (local.get $column) (i32.const 16))) (local.get $columns)))))

  ;; Eight sums as floats, scaled and shifted; the biases lie `stride` bytes behind the scales
  (func $finish (param $to i32) (param $scale i32) (param $stride i32) (param $c0 v128) (param $c1 v128)
    (local $bias i32)
    (local.set $bias (i32.add (local.get $scale) (local.get $stride)))
    (v128.store (local.get $to) (f32x4.add (v128.load (local.get $bias))
      (f32x4.mul (v128.load (local.get $scale)) (f32x4.convert_i32x4_s (local.get $c0)))))
    (v128.store offset=16 (local.get $to) (f32x4.add (v128.load offset=16 (local.get $bias))
      (f32x4.mul (v128.load offset=16 (local.get $scale)) (f32x4.convert_i32x4_s (local.get $c1))))))

  ;; One step of an LSTM for `count` sentences. The gates i f g o of sentence b are the row given[b]
  ;; of x plus row b of r; c and h are its state, and h also goes to row rows[b] of out.
  (func (export "step")
    (param $x i32) (param $r i32) (param $c i32) (param $h i32)
    (param $given i32) (param $rows i32) (param $out i32) (param $count i32) (param $hidden i32) (param $level f32)
    (local $b i32) (local $u i32) (local $xp i32) (local $rp i32) (local $op i32) (local $gap i32)
    (local $state v128) (local $packed v128) (local $x2 v128) (local $v v128)
    (local $ni v128) (local $di v128) (local $nf v128) (local $df v128)
    (local $ng v128) (local $dg v128) (local $no v128) (local $do v128)
    (local.set $gap (i32.shl (local.get $hidden) (i32.const 2)))
    (local.set $rp (local.get $r))
    (loop $sentences
      (local.set $xp (i32.add (local.get $x)
        (i32.mul (i32.load (local.get $given)) (i32.shl (local.get $gap) (i32.const 2)))))
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
      (local.set $given (i32.add (local.get $given) (i32.const 4)))
      (local.set $rows (i32.add (local.get $rows) (i32.const 4)))
      (br_if $sentences (i32.lt_u (local.tee $b (i32.add (local.get $b) (i32.const 1))) (local.get $count)))))

  ;; Row i of `to` += row given[i] of `from`, for `count` rows of `width` floats
  (func (export "add") (param $from i32) (param $given i32) (param $to i32) (param $count i32) (param $width i32)
    (local $source i32) (local $u i32)
    (loop $rows_
      (local.set $source (i32.add (local.get $from)
        (i32.mul (i32.load (local.get $given)) (i32.shl (local.get $width) (i32.const 2)))))
      (local.set $u (local.get $width))
      (loop $units
        (v128.store (local.get $to) (f32x4.add (v128.load (local.get $to)) (v128.load (local.get $source))))
        (local.set $source (i32.add (local.get $source) (i32.const 16)))
        (local.set $to (i32.add (local.get $to) (i32.const 16)))
        (br_if $units (local.tee $u (i32.sub (local.get $u) (i32.const 4)))))
      (local.set $given (i32.add (local.get $given) (i32.const 4)))
      (br_if $rows_ (local.tee $count (i32.sub (local.get $count) (i32.const 1))))))

  ;; out[i] = the place of the largest of the first `count` floats of row i, the first of equals
  (func (export "largest") (param $from i32) (param $stride i32) (param $out i32) (param $rows i32) (param $count i32)
    (local $u i32) (local $best i32) (local $most f32) (local $value f32) (local $next i32)
    (loop $rows_
      (local.set $next (local.get $from))
      (local.set $most (f32.load (local.get $from)))
      (local.set $best (i32.const 0))
      (local.set $u (i32.const 0))
      (loop $units
        (local.set $value (f32.load (local.get $next)))
        (if (f32.gt (local.get $value) (local.get $most))
          (then (local.set $most (local.get $value)) (local.set $best (local.get $u))))
        (local.set $next (i32.add (local.get $next) (i32.const 4)))
        (br_if $units (i32.lt_u (local.tee $u (i32.add (local.get $u) (i32.const 1))) (local.get $count))))
      (i32.store (local.get $out) (local.get $best))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $from (i32.add (local.get $from) (local.get $stride)))
      (br_if $rows_ (local.tee $rows (i32.sub (local.get $rows) (i32.const 1))))))

  ;; four floats to 16-bit numbers within [low, high]; pmin and pmax are one instruction, min and max are ten
  (func $store (param $to i32) (param $x v128) (param $level f32) (param $low f32) (param $high f32)
    (local.set $x (f32x4.mul (local.get $x) (f32x4.splat (local.get $level))))
    (local.set $x (f32x4.pmin (f32x4.pmax (local.get $x) (f32x4.splat (local.get $low))) (f32x4.splat (local.get $high))))
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
