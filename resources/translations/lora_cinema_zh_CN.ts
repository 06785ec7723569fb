<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AdapterTable</name>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>d_out × d_in of ΔW</source>
        <translation>ΔW 的 d_out × d_in</translation>
    </message>
    <message>
        <source>Rank: rows of A, columns of B</source>
        <translation>秩：A 的行数，B 的列数</translation>
    </message>
    <message>
        <source>As the adapter says it; &quot;?&quot; where it does not</source>
        <translation>适配器中写明的值；没有写明时标“?”</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>α/r, or α/√r with rsLoRA</source>
        <translation>α/r；rsLoRA 为 α/√r</translation>
    </message>
    <message>
        <source>Frobenius norm of A</source>
        <translation>A 的 Frobenius 范数</translation>
    </message>
    <message>
        <source>Frobenius norm of B</source>
        <translation>B 的 Frobenius 范数</translation>
    </message>
    <message>
        <source>Frobenius norm of the weight increment</source>
        <translation>权重增量的 Frobenius 范数</translation>
    </message>
    <message>
        <source>Effective rank</source>
        <translation>有效秩</translation>
    </message>
    <message>
        <source>How many directions ΔW really uses: exp of the entropy of its singular values (Roy and Vetterli, 2007)</source>
        <translation>ΔW 真正用到多少个方向：其奇异值熵的指数（Roy 与 Vetterli，2007）</translation>
    </message>
    <message>
        <source>Largest singular value of ΔW</source>
        <translation>ΔW 的最大奇异值</translation>
    </message>
</context>
<context>
    <name>AdapterTexts</name>
    <message>
        <source>The file does not say α for %1 of its modules, so the scale is taken to be 1. Put the adapter_config.json into the same folder if you have it.</source>
        <translation>文件没有写明其中 %1 个模块的 α，因此缩放按 1 计算。如果您有 adapter_config.json，请把它放进同一个文件夹。</translation>
    </message>
    <message>
        <source>%1: adapter_config.json says rank %2, but A and B have rank %3. The rank of A and B counts.</source>
        <translation>%1：adapter_config.json 写的秩是 %2，但 A 和 B 的秩是 %3。以 A 和 B 的秩为准。</translation>
    </message>
    <message>
        <source>This is a DoRA adapter: it also rescales the columns of W (%1 vectors). ΔW is shown without that rescaling.</source>
        <translation>这是 DoRA 适配器：它还会重新缩放 W 的各列（%1 个向量）。这里显示的 ΔW 不含这种缩放。</translation>
    </message>
    <message>
        <source>%1 is left out: it has a third factor, so its ΔW is not B·A.</source>
        <translation>略去 %1：它有第三个因子，所以它的 ΔW 不是 B·A。</translation>
    </message>
    <message>
        <source>The pattern &quot;%1&quot; in adapter_config.json is not understood and is not applied.</source>
        <translation>adapter_config.json 中的模式“%1”无法识别，因此没有使用。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; in the file&apos;s header is not as expected and is not used.</source>
        <translation>文件头中的条目“%1”不符合预期，因此没有使用。</translation>
    </message>
    <message>
        <source>adapter_config.json says that &quot;%1&quot; is saved in full, but it is not in the file.</source>
        <translation>adapter_config.json 说“%1”被完整保存，但文件中没有它。</translation>
    </message>
    <message>
        <source>α is a tensor in the file</source>
        <translation>α 是文件中的一个张量</translation>
    </message>
    <message>
        <source>α is from adapter_config.json</source>
        <translation>α 来自 adapter_config.json</translation>
    </message>
    <message>
        <source>α is from the file&apos;s header</source>
        <translation>α 来自文件头</translation>
    </message>
    <message>
        <source>α is missing, so the scale is taken to be 1</source>
        <translation>缺少 α，因此缩放按 1 计算</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>秩 %1</translation>
    </message>
    <message>
        <source>ranks %1 to %2</source>
        <translation>秩 %1 到 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n module(s), %1; %2 numbers in A and B; %3.</source>
        <translation>
            <numerusform>%n 个模块，%1；A 和 B 中共有 %2 个数；%3。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>以及另外 %1 个</translation>
    </message>
    <message>
        <source>Trained and saved in full, without LoRA (%1 numbers): %2.</source>
        <translation>不用 LoRA、完整训练并保存的部分（%1 个数）：%2。</translation>
    </message>
</context>
<context>
    <name>BoardPicture</name>
    <message>
        <source>A, B and the guess at step %1</source>
        <translation>第 %1 步的 A、B 和预测</translation>
    </message>
    <message>
        <source>%1 users, %2 movies, rank %3. The guess is A × B%4. A number of A and B is blue below 0 and orange above.</source>
        <translation>%1 位用户，%2 部电影，秩 %3。预测等于 A × B%4。A 和 B 中小于 0 的数是蓝色，大于 0 的是橙色。</translation>
    </message>
    <message>
        <source> added to the frozen W</source>
        <translation>，再加上冻结的 W</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>W + A × B, the guess</source>
        <translation>W + A × B，预测</translation>
    </message>
    <message>
        <source>A × B, the guess</source>
        <translation>A × B，预测</translation>
    </message>
    <message>
        <source>Error: guess − rating</source>
        <translation>误差：预测 − 评分</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
</context>
<context>
    <name>BranchReport</name>
    <message>
        <source>unchanged</source>
        <translation>不改动</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>没有达到</translation>
    </message>
    <message>
        <source>The new dimension (Gaussian in A, zeros in B) changed no guess: RMSE %1 before and after, bit for bit.</source>
        <translation>新的维度（A 中是高斯随机数，B 中是零）没有改变任何预测：前后的 RMSE 都是 %1，逐位相同。</translation>
    </message>
    <message>
        <source>The new dimension changed the RMSE from %1 to %2.</source>
        <translation>新的维度使 RMSE 从 %1 变为 %2。</translation>
    </message>
    <message>
        <source>Dropping the weakest latent dimension (‖a‖·‖b‖ = %1) took the RMSE from %2 to %3 at once.</source>
        <translation>去掉最弱的潜在维度（‖a‖·‖b‖ = %1），RMSE 立刻从 %2 变为 %3。</translation>
    </message>
    <message>
        <source>The branch diverged after step %1: its error grew without bound.</source>
        <translation>分支在第 %1 步之后发散：误差无限增大。</translation>
    </message>
    <message>
        <source>At step %1 the branch has RMSE %2, the unchanged run %3.</source>
        <translation>到第 %1 步，分支的 RMSE 是 %2，不改动时是 %3。</translation>
    </message>
    <message>
        <source>Steps until within 0.1 % of the other&apos;s error: branch %1, unchanged run %2.</source>
        <translation>与对方的最终误差相差不到 0.1 % 所用的步数：分支 %1，不改动 %2。</translation>
    </message>
    <message>
        <source>Steps until it had the unchanged run&apos;s error: %1.</source>
        <translation>分支达到不改动时的误差所用的步数：%1。</translation>
    </message>
    <message>
        <source>Steps until the unchanged run had the branch&apos;s error: %1.</source>
        <translation>不改动时达到分支的误差所用的步数：%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量法</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Alternating least squares</source>
        <translation>交替最小二乘</translation>
    </message>
    <message>
        <source>SGD (stochastic)</source>
        <translation>随机梯度下降（SGD）</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>秩 %1</translation>
    </message>
    <message>
        <source>rate %1</source>
        <translation>学习率 %1</translation>
    </message>
    <message>
        <source>%1 from step %2</source>
        <translation>%1，从第 %2 步起</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>What if? Error of the run and its branches</source>
        <translation>如果……会怎样？训练及其分支的误差</translation>
    </message>
    <message>
        <source>RMSE in stars, log scale</source>
        <translation>RMSE（星），对数坐标</translation>
    </message>
    <message>
        <source>RMSE in stars</source>
        <translation>RMSE（星）</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Choose a step and a change, then press Try it: both runs are drawn here.</source>
        <translation>选一步和一种改动，再按“试一试”：两次训练都画在这里。</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>RMSE at the end</source>
        <translation>最终 RMSE</translation>
    </message>
    <message>
        <source>Of the branch, stars</source>
        <translation>分支的，单位是星</translation>
    </message>
    <message>
        <source>RMSE of the unchanged run at the end, stars</source>
        <translation>不改动时的最终 RMSE，单位是星</translation>
    </message>
    <message>
        <source>gets to it after</source>
        <translation>达到它用</translation>
    </message>
    <message>
        <source>Steps from the branching step until the branch is within 0.1 % of the unchanged run&apos;s last error</source>
        <translation>从分支那一步起，到分支与不改动时的最终误差相差不到 0.1 % 所用的步数</translation>
    </message>
    <message>
        <source>is reached after</source>
        <translation>被达到用</translation>
    </message>
    <message>
        <source>Steps from the branching step until the unchanged run is within 0.1 % of the branch&apos;s last error</source>
        <translation>从分支那一步起，到不改动的训练与分支的最终误差相差不到 0.1 % 所用的步数</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>存储的数</translation>
    </message>
    <message>
        <source>Numbers in A and B</source>
        <translation>A 和 B 中数的个数</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>%1 (was %2)</source>
        <translation>%1（原为 %2）</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>BugExhibits</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Tricks learned: %1. Manners kept: %2.</source>
        <translation>学会的新花样：%1。守住的老规矩：%2。</translation>
    </message>
    <message>
        <source>Loss while training</source>
        <translation>训练中的损失</translation>
    </message>
    <message>
        <source>nats per word</source>
        <translation>每个词的奈特数（nat）</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>both zero</source>
        <translation>两个都为零</translation>
    </message>
    <message>
        <source>A random, B zero</source>
        <translation>A 随机，B 为零</translation>
    </message>
    <message>
        <source>Both zero</source>
        <translation>两个都为零</translation>
    </message>
    <message>
        <source>W forgotten</source>
        <translation>忘了 W</translation>
    </message>
    <message>
        <source>α/r twice</source>
        <translation>α/r 乘了两次</translation>
    </message>
    <message>
        <source>Turned wrong</source>
        <translation>转置弄错</translation>
    </message>
    <message>
        <source>Rank too large</source>
        <translation>秩太大</translation>
    </message>
    <message>
        <source>Both A and B were set to zero, so that training surely starts at W.</source>
        <translation>有人把 A 和 B 都设成零，想让训练一定从 W 开始。</translation>
    </message>
    <message>
        <source>After %1 steps A and B are still 0 and the loss is %2.</source>
        <translation>%1 步之后，A 和 B 仍然是 0，损失是 %2。</translation>
    </message>
    <message>
        <source>After %1 steps the loss is %2.</source>
        <translation>%1 步之后，损失是 %2。</translation>
    </message>
    <message>
        <source>The two runs</source>
        <translation>两次训练</translation>
    </message>
    <message>
        <source>‖∂L/∂A‖ at step 0</source>
        <translation>第 0 步的 ‖∂L/∂A‖</translation>
    </message>
    <message>
        <source>‖∂L/∂B‖ at step 0</source>
        <translation>第 0 步的 ‖∂L/∂B‖</translation>
    </message>
    <message>
        <source>‖∂L/∂A‖ at step %1</source>
        <translation>第 %1 步的 ‖∂L/∂A‖</translation>
    </message>
    <message>
        <source>‖∂L/∂B‖ at step %1</source>
        <translation>第 %1 步的 ‖∂L/∂B‖</translation>
    </message>
    <message>
        <source>Loss at step 0</source>
        <translation>第 0 步的损失</translation>
    </message>
    <message>
        <source>Loss at step %1</source>
        <translation>第 %1 步的损失</translation>
    </message>
    <message>
        <source>The loss does not change at all, to the last digit, and both gradients are exactly 0. The gradient of A holds B as a factor, the gradient of B holds A: with both 0, no learning rate helps.</source>
        <translation>损失一点也不变，连最后一位都不变，而且两个梯度都恰好是 0。A 的梯度里有因子 B，B 的梯度里有因子 A：两个都是 0，学习率再大也没有用。</translation>
    </message>
    <message>
        <source>Merging the adapter, the correction was written in place of W instead of added to it.</source>
        <translation>合并适配器时，增量没有加到 W 上，而是把 W 替换掉了。</translation>
    </message>
    <message>
        <source>The merged matrix</source>
        <translation>合并后的矩阵</translation>
    </message>
    <message>
        <source>‖W_merged‖</source>
        <translation>‖W_merged‖</translation>
    </message>
    <message>
        <source>Largest error of a logit</source>
        <translation>logit 的最大误差</translation>
    </message>
    <message>
        <source>Ask what the adapter was never taught: here %1 of %2 old answers are lost. And compare sizes: ‖W‖ is %3, the wrongly merged matrix has %4.</source>
        <translation>问一问适配器没有学过的东西：这里 %2 个老回答丢了 %1 个。再比一比大小：‖W‖ 是 %3，合并错的矩阵是 %4。</translation>
    </message>
    <message>
        <source>α/r was multiplied into B when the adapter was saved, and the running model applied it again.</source>
        <translation>保存适配器时已经把 α/r 乘进了 B，运行模型时又乘了一次。</translation>
    </message>
    <message>
        <source>The correction, α/r = %1</source>
        <translation>增量，α/r = %1</translation>
    </message>
    <message>
        <source>Size of the correction, ‖ΔW‖</source>
        <translation>增量的大小 ‖ΔW‖</translation>
    </message>
    <message>
        <source>Times the right size</source>
        <translation>是正确大小的几倍</translation>
    </message>
    <message>
        <source>The correction is %1 times as large as it should be, and that number is α/r. With α = r nothing shows: α/r is 1, and the mistake waits for the first other α.</source>
        <translation>增量是应有大小的 %1 倍，这个数正是 α/r。当 α = r 时什么也看不出来：α/r 是 1，错误要等到第一次换 α 时才会露出来。</translation>
    </message>
    <message>
        <source>The correction was computed as Aᵀ·Bᵀ, which is B·A turned on its side.</source>
        <translation>增量被算成了 Aᵀ·Bᵀ，也就是把 B·A 转置了。</translation>
    </message>
    <message>
        <source>Not square, and square</source>
        <translation>非方阵与方阵</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>乘积</translation>
    </message>
    <message>
        <source>Its shape, W being %1</source>
        <translation>它的形状（W 是 %1）</translation>
    </message>
    <message>
        <source>%1, an error</source>
        <translation>%1，报错</translation>
    </message>
    <message>
        <source>A·B instead</source>
        <translation>写成 A·B</translation>
    </message>
    <message>
        <source>%1 ≠ %2, an error</source>
        <translation>%1 ≠ %2，报错</translation>
    </message>
    <message>
        <source>W square, %1</source>
        <translation>W 是方阵，%1</translation>
    </message>
    <message>
        <source>fits, no error</source>
        <translation>形状相符，不报错</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>形状相符</translation>
    </message>
    <message>
        <source>Square: ‖ΔW − right ΔW‖</source>
        <translation>方阵：‖ΔW − 正确的 ΔW‖</translation>
    </message>
    <message>
        <source>A layer that is not square stops with an error that names both shapes. A square one says nothing: check that ΔW·x is (α/r)·B·(A·x). Here the wrong ΔW is off by %1, the right one is only %2 large.</source>
        <translation>不是方阵的层会报错停下，错误信息里写着两个形状。方阵的层什么也不说：要检查 ΔW·x 是否等于 (α/r)·B·(A·x)。这里错误的 ΔW 偏差有 %1，而正确的 ΔW 本身只有 %2。</translation>
    </message>
</context>
<context>
    <name>BugTables</name>
    <message>
        <source>(says nothing)</source>
        <translation>（什么也没说）</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>0, exactly</source>
        <translation>恰好是 0</translation>
    </message>
    <message>
        <source>In this run</source>
        <translation>这次运行</translation>
    </message>
    <message>
        <source>the wrong way</source>
        <translation>错误的做法</translation>
    </message>
    <message>
        <source>the right way</source>
        <translation>正确的做法</translation>
    </message>
    <message>
        <source>Tricks learned</source>
        <translation>学会的新花样</translation>
    </message>
    <message>
        <source>Manners kept</source>
        <translation>守住的老规矩</translation>
    </message>
    <message>
        <source>prompt</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>the wrong way says</source>
        <translation>错误的做法回答</translation>
    </message>
    <message>
        <source>the right way says</source>
        <translation>正确的做法回答</translation>
    </message>
    <message>
        <source>wanted: %1</source>
        <translation>想要的回答：%1</translation>
    </message>
    <message>
        <source>%1 (trick)</source>
        <translation>%1（新花样）</translation>
    </message>
</context>
<context>
    <name>CatalogTexts</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 字节</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Choose at least one target module.</source>
        <translation>请至少选择一个目标模块。</translation>
    </message>
    <message>
        <source>Choose at least one rank.</source>
        <translation>请至少选择一个秩。</translation>
    </message>
    <message>
        <source>At rank %1, A and B have %2 trainable parameters: %3 of the %4 in %5. The adapter file takes %6 in %7, the whole model %8. Gradients and Adam&apos;s memory take %9, against %10 when every weight is trained.</source>
        <translation>秩为 %1 时，A 和 B 共有 %2 个可训练参数，占 %5 的 %4 个参数的 %3。适配器文件为 %6（%7），整个模型为 %8。梯度和 Adam 状态占用 %9 内存，而训练全部权重需要 %10。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>How many latent dimensions A and B have</source>
        <translation>A 和 B 有多少个潜在维度</translation>
    </message>
    <message>
        <source>Trainable parameters</source>
        <translation>可训练参数</translation>
    </message>
    <message>
        <source>r · (d_in + d_out), summed over the modules</source>
        <translation>r · (d_in + d_out)，对各模块求和</translation>
    </message>
    <message>
        <source>Trainable parameters against those of the model</source>
        <translation>可训练参数与模型参数之比</translation>
    </message>
    <message>
        <source>File, FP32</source>
        <translation>文件，FP32</translation>
    </message>
    <message>
        <source>4 bytes a number</source>
        <translation>每个数 4 字节</translation>
    </message>
    <message>
        <source>File, FP16/BF16</source>
        <translation>文件，FP16/BF16</translation>
    </message>
    <message>
        <source>2 bytes a number</source>
        <translation>每个数 2 字节</translation>
    </message>
    <message>
        <source>Gradients + Adam</source>
        <translation>梯度 + Adam</translation>
    </message>
    <message>
        <source>12 bytes a trainable parameter: its gradient and Adam&apos;s two running means, in FP32 (Kingma and Ba, 2015). Weights and activations come on top.</source>
        <translation>每个可训练参数 12 字节：它的梯度和 Adam 的两个滑动平均，均为 FP32（Kingma 与 Ba，2015）。权重和激活值另计。</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>全部权重</translation>
    </message>
    <message>
        <source>Training every weight of the model, without LoRA</source>
        <translation>不用 LoRA，训练模型的每一个权重</translation>
    </message>
    <message>
        <source>Module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>d_out × d_in</source>
        <translation>d_out × d_in</translation>
    </message>
    <message>
        <source>Shape of its weight W</source>
        <translation>权重 W 的形状</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>个数</translation>
    </message>
    <message>
        <source>Break-even rank</source>
        <translation>盈亏平衡秩</translation>
    </message>
    <message>
        <source>d_in · d_out / (d_in + d_out): above it, A and B hold more numbers than W itself</source>
        <translation>d_in · d_out / (d_in + d_out)：超过它，A 和 B 中的数就比 W 本身还多</translation>
    </message>
    <message>
        <source>Highest useful rank</source>
        <translation>最大有用的秩</translation>
    </message>
    <message>
        <source>min(d_in, d_out)</source>
        <translation>min(d_in, d_out)</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
</context>
<context>
    <name>ChartDescription</name>
    <message>
        <source>%1: no numbers yet.</source>
        <translation>%1：还没有数据。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s).</source>
        <translation>
            <numerusform>%1：%n 个点。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: first %2, last %3, lowest %4 at %5.</source>
        <translation>%1：开始 %2，最后 %3，在 %5 处最低，为 %4。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An axis and the value on it, e.g. &quot;Step: 62&quot;</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a number and where it is</comment>
        <translation>%1（在 %2 处）</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a series and its numbers</comment>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>%1: label</source>
        <translation>%1：标签</translation>
    </message>
    <message>
        <source>%1: lowest</source>
        <translation>%1：最低</translation>
    </message>
    <message>
        <source>%1: highest</source>
        <translation>%1：最高</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>lora-cinema: %1 test ratings are of users or movies that the data does not have.</source>
        <translation>lora-cinema: 测试评分中有 %1 个的用户或电影不在数据里。</translation>
    </message>
    <message>
        <source>lora-cinema: There is not enough memory for this.</source>
        <translation>lora-cinema: 内存不足，无法完成。</translation>
    </message>
    <message>
        <source>lora-cinema: Something went wrong inside: %1</source>
        <translation>lora-cinema: 程序内部出错：%1</translation>
    </message>
    <message>
        <source>lora-cinema: The output could not be written.</source>
        <translation>lora-cinema: 无法写入输出。</translation>
    </message>
    <message>
        <source>lora-cinema: There is no file &quot;%1&quot;.</source>
        <translation>lora-cinema: 找不到文件“%1”。</translation>
    </message>
    <message>
        <source>lora-cinema: There is no display, so no window can be opened. Comparing ranks in the terminal instead.</source>
        <translation>lora-cinema: 没有显示设备，无法打开窗口，改为在终端里比较不同的秩。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command, nor a built-in example, nor a file.</source>
        <translation>“%1”不是命令，不是内置示例，也不是文件。</translation>
    </message>
    <message>
        <source>Trains one pair of A and B for every rank and seed, and compares errors and sizes.</source>
        <translation>对每个秩和每个随机种子各训练一对 A 和 B，比较误差和大小。</translation>
    </message>
    <message>
        <source>A built-in example (two-tastes when left out), a CSV or MovieLens file, or a MovieLens folder.</source>
        <translation>内置示例（省略时为 two-tastes）、CSV 或 MovieLens 文件，或 MovieLens 文件夹。</translation>
    </message>
    <message>
        <source>Ranks to compare: 1-6, 1,2,4 or 1-3,8; auto takes some that fit the table. Must be given.</source>
        <translation>要比较的秩：1-6、1,2,4 或 1-3,8；auto 按表的大小自动选取。必填。</translation>
    </message>
    <message>
        <source>Runs for each rank; the seeds are K, K+1, and so on.</source>
        <translation>每个秩的训练次数；随机种子依次为 K、K+1 等等。</translation>
    </message>
    <message>
        <source>Train until converged, at most this many steps.</source>
        <translation>训练到收敛为止，最多这么多步。</translation>
    </message>
    <message>
        <source>Write the charts to this folder; files there are replaced.</source>
        <translation>把图表写入这个文件夹；同名文件会被替换。</translation>
    </message>
    <message>
        <source>Formats of the charts: any of %1.</source>
        <translation>图表的格式，可任选：%1。</translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation>输出一个 JSON 对象。</translation>
    </message>
    <message>
        <source>--ranks is missing, for instance --ranks 1-6.</source>
        <translation>缺少 --ranks，例如 --ranks 1-6。</translation>
    </message>
    <message>
        <source>--ranks cannot be &quot;%1&quot;. Allowed: up to %2 whole numbers from 1 to %3 and ranges, like 1-6 or 1,2,4, or auto.</source>
        <translation>--ranks 不能是“%1”。可取：最多 %2 个 1 到 %3 之间的整数或范围，如 1-6 或 1,2,4，或者 auto。</translation>
    </message>
    <message>
        <source>--export needs the name of a folder.</source>
        <translation>--export 后面要写文件夹的名称。</translation>
    </message>
    <message>
        <source>--formats needs --export DIR.</source>
        <translation>--formats 要和 --export DIR 一起用。</translation>
    </message>
    <message>
        <source>%1 of %2 runs done</source>
        <translation>已完成 %1 / %2 次训练</translation>
    </message>
    <message>
        <source>Break-even rank: %1. From there on A and B hold as many numbers as the table.</source>
        <translation>盈亏平衡秩：%1。从这个秩开始，A 和 B 存的数就不比整张表少了。</translation>
    </message>
    <message>
        <source>The error curve bends at rank %1.</source>
        <translation>误差曲线的拐点在秩 %1。</translation>
    </message>
    <message>
        <source>%1 runs diverged and are left out of the averages. Try a smaller --rate.</source>
        <translation>有 %1 次训练发散，未计入平均值。请试试更小的 --rate。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>Best possible error (SVD): not defined, because some ratings are unseen or hidden, or the table is large.</source>
        <translation>最优误差（SVD）：有未评分项或隐藏评分，或者表太大，因此没有给出。</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;. Allowed: %3.</source>
        <translation>--%1 不能是“%2”。可取：%3。</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;. Allowed: whole numbers from %3 to %4.</source>
        <translation>--%1 不能是“%2”。可取：%3 到 %4 的整数。</translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;. Allowed: numbers from %3 to %4.</source>
        <translation>--%1 不能是“%2”。可取：%3 到 %4 的数。</translation>
    </message>
    <message>
        <source>%1: %2 users × %3 movies, %4 ratings</source>
        <translation>%1：%2 位用户 × %3 部电影，%4 个评分</translation>
    </message>
    <message>
        <source>, %1 to test on</source>
        <translation>，其中 %1 个用于测试</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>Trains A and B on a table of ratings and reports the error in stars.</source>
        <translation>在评分表上训练 A 和 B，报告误差是多少星。</translation>
    </message>
    <message>
        <source>Number of latent dimensions. Must be given.</source>
        <translation>潜在维度的个数。必填。</translation>
    </message>
    <message>
        <source>Train exactly this many steps. Without it: until converged, at most 20000.</source>
        <translation>正好训练这么多步。不写则训练到收敛，最多 20000 步。</translation>
    </message>
    <message>
        <source>Print a hash of the final A and B, to compare runs.</source>
        <translation>输出最终 A 和 B 的哈希值，用来核对两次训练是否相同。</translation>
    </message>
    <message>
        <source>--rank is missing, for instance --rank 2.</source>
        <translation>缺少 --rank，例如 --rank 2。</translation>
    </message>
    <message>
        <source>Stopped at the step limit, after step %1.</source>
        <translation>达到步数上限，停在第 %1 步。</translation>
    </message>
    <message>
        <source>Converged: the error has stopped falling, at step %1.</source>
        <translation>已收敛：误差在第 %1 步不再下降。</translation>
    </message>
    <message>
        <source>Diverged after step %1: the error grew without bound. Try a smaller --rate.</source>
        <translation>第 %1 步之后发散：误差无限增大。请试试更小的 --rate。</translation>
    </message>
    <message>
        <source>How A and B start, A first: random numbers (Gaussian) or zeros.</source>
        <translation>A 和 B 的初始化（先 A 后 B）：随机数（高斯）或零。</translation>
    </message>
    <message>
        <source>Spread (standard deviation) of the random start.</source>
        <translation>随机初始化的标准差。</translation>
    </message>
    <message>
        <source>Number the random start is made from. Same seed, same numbers.</source>
        <translation>生成随机初始化的种子。种子相同，数字就相同。</translation>
    </message>
    <message>
        <source>How A and B are trained: gd, but sgd for large sparse tables.</source>
        <translation>训练 A 和 B 的方法：一般用 gd，大型稀疏表用 sgd。</translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation>学习率。</translation>
    </message>
    <message>
        <source>The frozen table the guess starts from: zeros, the average rating, or the average with an offset for each user and movie. zero, unless the data suggests another.</source>
        <translation>预测的起点，一张冻结的表：全零、平均分，或平均分加上每位用户和每部电影的偏置。默认 zero，除非数据另有建议。</translation>
    </message>
    <message>
        <source>Share of the ratings kept out of training as a test, 0 to 90.</source>
        <translation>留作测试、不参与训练的评分所占的百分比，0 到 90。</translation>
    </message>
    <message>
        <source>File with ratings to test on, of the same users and movies.</source>
        <translation>测试评分的文件，用户和电影须与训练数据相同。</translation>
    </message>
    <message>
        <source>Step %1 of at most %2, error %3</source>
        <translation>第 %1 步，最多 %2 步，误差 %3</translation>
    </message>
    <message>
        <source>For help: %1</source>
        <translation>查看帮助：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation>多了一个参数“%1”。</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Error (stars)</source>
        <translation>误差（星）</translation>
    </message>
    <message>
        <source>Hidden error</source>
        <translation>隐藏评分误差</translation>
    </message>
    <message>
        <source>Best possible (SVD)</source>
        <translation>最优值（SVD）</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数的个数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>第 %1 步</translation>
    </message>
    <message>
        <source>Error on hidden ratings</source>
        <translation>隐藏评分的误差</translation>
    </message>
    <message>
        <source>Gradient of A</source>
        <translation>A 的梯度</translation>
    </message>
    <message>
        <source>Gradient of B</source>
        <translation>B 的梯度</translation>
    </message>
    <message>
        <source>Best possible error (SVD)</source>
        <translation>最优误差（SVD）</translation>
    </message>
    <message>
        <source>Numbers in A and B</source>
        <translation>A 和 B 中数的个数</translation>
    </message>
    <message>
        <source>Numbers in the table</source>
        <translation>表中数的个数</translation>
    </message>
    <message>
        <source>Hash of A and B</source>
        <translation>A 和 B 的哈希值</translation>
    </message>
    <message>
        <source>Rank %1, method %2, start %3, seed %4</source>
        <translation>秩 %1，方法 %2，初始化 %3，种子 %4</translation>
    </message>
    <message>
        <source>Counts what a LoRA adapter of a real model costs: trainable parameters, file size and memory for training.</source>
        <translation>计算真实模型的 LoRA 适配器的开销：可训练参数、文件大小和训练内存。</translation>
    </message>
    <message>
        <source>A built-in model, a model file of your own, or list (shows the built-in ones).</source>
        <translation>内置模型、您自己的模型文件，或 list（列出内置模型）。</translation>
    </message>
    <message>
        <source>Modules that get A and B, separated by commas, or all (default: the model&apos;s usual ones).</source>
        <translation>加上 A 和 B 的目标模块，用逗号分隔，或 all（默认：该模型常用的模块）。</translation>
    </message>
    <message>
        <source>Ranks, such as 8,16 (default: %1).</source>
        <translation>秩，例如 8,16（默认：%1）。</translation>
    </message>
    <message>
        <source>--ranks cannot be &quot;%1&quot;. Allowed: up to %2 whole numbers from 1 to %3 and ranges, like 8,16,32 or 1-4.</source>
        <translation>--ranks 不能是“%1”。允许：最多 %2 个从 1 到 %3 的整数和区间，例如 8,16,32 或 1-4。</translation>
    </message>
    <message>
        <source>--model is missing, for instance --model llama3-8b; --model list shows the built-in models.</source>
        <translation>缺少 --model，例如 --model llama3-8b；--model list 列出内置模型。</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>trainable parameters</source>
        <translation>可训练参数</translation>
    </message>
    <message>
        <source>share of the model</source>
        <translation>占模型的比例</translation>
    </message>
    <message>
        <source>file FP32</source>
        <translation>文件 FP32</translation>
    </message>
    <message>
        <source>file FP16/BF16</source>
        <translation>文件 FP16/BF16</translation>
    </message>
    <message>
        <source>gradients + Adam</source>
        <translation>梯度 + Adam</translation>
    </message>
    <message>
        <source>all weights</source>
        <translation>全部权重</translation>
    </message>
    <message>
        <source>%1: A and B at %2</source>
        <translation>%1：A 和 B 用于 %2</translation>
    </message>
    <message>
        <source>Source: %1, %2, %3</source>
        <translation>来源：%1，%2，%3</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>target modules</source>
        <translation>目标模块</translation>
    </message>
    <message>
        <source>Looks into a LoRA adapter: rank, scale and singular values of the weight increment ΔW of each module.</source>
        <translation>查看 LoRA 适配器：每个模块的秩、缩放和权重增量 ΔW 的奇异值。</translation>
    </message>
    <message>
        <source>A PEFT folder or a .safetensors file; an adapter_config.json beside it is read as well.</source>
        <translation>PEFT 文件夹或 .safetensors 文件；旁边的 adapter_config.json 也会读取。</translation>
    </message>
    <message>
        <source>%1 of %2 modules read</source>
        <translation>已读取 %1 个模块，共 %2 个</translation>
    </message>
    <message>
        <source>The name of an adapter&apos;s folder or file is missing.</source>
        <translation>缺少适配器文件夹或文件的名称。</translation>
    </message>
    <message>
        <source>module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>effective rank</source>
        <translation>有效秩</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>L2 penalty for each rating; auto is 0, or 0.1 for large sparse tables.</source>
        <translation>每个评分的 L2 惩罚；auto 为 0，大型稀疏评分表为 0.1。</translation>
    </message>
    <message>
        <source>Teaches a tiny next-word model new answers (tricks) with LoRA: W stays frozen, only A and B are trained. The other prompts should keep their answers (manners).</source>
        <translation>用 LoRA 教一个预测下一个词的小模型新的回答（新花样）：W 保持冻结，只训练 A 和 B。其他提示词应保持原来的回答（老规矩）。</translation>
    </message>
    <message>
        <source>Rank of A and B. Must be given.</source>
        <translation>A 和 B 的秩。必须给出。</translation>
    </message>
    <message>
        <source>A prompt and the answer wanted, like &quot;Hello=Hi there , matey !&quot;; may be given several times. Two tricks when left out.</source>
        <translation>提示词和想要的回答，例如 &quot;Hello=Hi there , matey !&quot;；可以给出多次。省略时教两个新花样。</translation>
    </message>
    <message>
        <source>Language the tiny model speaks.</source>
        <translation>小模型说的语言。</translation>
    </message>
    <message>
        <source>Train exactly this many steps. Without it: until converged, at most %1.</source>
        <translation>恰好训练这么多步。不给出时：训练到收敛，最多 %1 步。</translation>
    </message>
    <message>
        <source>Write A and B to this folder as a PEFT adapter; files there are replaced.</source>
        <translation>把 A 和 B 作为 PEFT 适配器写入此文件夹；其中的同名文件会被替换。</translation>
    </message>
    <message>
        <source>--trick cannot be &quot;%1&quot;. %2</source>
        <translation>--trick 不能是 &quot;%1&quot;。%2</translation>
    </message>
    <message>
        <source>Write it as PROMPT=ANSWER, like &quot;%1&quot;.</source>
        <translation>请写成“提示词=回答”，例如 &quot;%1&quot;。</translation>
    </message>
    <message>
        <source>--save needs the name of a folder.</source>
        <translation>--save 需要一个文件夹的名字。</translation>
    </message>
    <message>
        <source>Converged at step %1: every next word is sure, or the loss has stopped falling.</source>
        <translation>在第 %1 步收敛：每个下一个词都有把握，或者损失不再下降。</translation>
    </message>
    <message>
        <source>Diverged after step %1: the error grew without bound.</source>
        <translation>第 %1 步之后发散：误差无限增长。</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Frozen model</source>
        <translation>冻结的模型</translation>
    </message>
    <message>
        <source>With LoRA</source>
        <translation>加上 LoRA</translation>
    </message>
    <message>
        <source>trick learned</source>
        <translation>新花样已学会</translation>
    </message>
    <message>
        <source>trick not learned</source>
        <translation>新花样没学会</translation>
    </message>
    <message>
        <source>manner kept</source>
        <translation>老规矩还在</translation>
    </message>
    <message>
        <source>manner lost</source>
        <translation>老规矩丢了</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Tricks learned</source>
        <translation>学会的新花样</translation>
    </message>
    <message>
        <source>Manners kept</source>
        <translation>守住的老规矩</translation>
    </message>
    <message>
        <source>Loss (nats per word)</source>
        <translation>损失（每个词，单位 nat）</translation>
    </message>
    <message>
        <source>Trainable parameters (A and B)</source>
        <translation>可训练参数（A 和 B）</translation>
    </message>
    <message>
        <source>Frozen parameters (W)</source>
        <translation>冻结参数（W）</translation>
    </message>
    <message>
        <source>Step 0 identical to the frozen model</source>
        <translation>第 0 步与冻结的模型完全相同</translation>
    </message>
    <message>
        <source>W unchanged</source>
        <translation>W 没变</translation>
    </message>
    <message>
        <source>Merged W + ΔW gives the same answers</source>
        <translation>合并后的 W + ΔW 回答相同</translation>
    </message>
    <message>
        <source>Largest difference of a logit</source>
        <translation>logit 的最大差</translation>
    </message>
    <message>
        <source>Rank %1, seed %2</source>
        <translation>秩 %1，种子 %2</translation>
    </message>
    <message>
        <source>The adapter was saved in %1.</source>
        <translation>适配器已保存到 %1。</translation>
    </message>
    <message>
        <source>Checks a lesson: its lesson.json, its texts in every language, and its tables.</source>
        <translation>检查一课：lesson.json、每种语言的文字和用到的表格。</translation>
    </message>
    <message>
        <source>The folder of the lesson, or the name of a chapter.</source>
        <translation>这一课所在的文件夹，或自带课程的名字。</translation>
    </message>
    <message>
        <source>The name of the lesson&apos;s folder is missing.</source>
        <translation>缺少课程文件夹的名字。</translation>
    </message>
    <message>
        <source>The lesson is in order: %1 steps, %2 questions, %3.
</source>
        <translation>这一课没有问题：%1 步，%2 道题，%3。
</translation>
    </message>
    <message>
        <source>Built-in examples: %1</source>
        <translation>内置示例：%1</translation>
    </message>
    <message>
        <source>lora-cinema: The charts cannot be written to the folder &quot;%1&quot;. Choose another one.</source>
        <translation>lora-cinema：无法把图表写入文件夹“%1”。请换一个文件夹。</translation>
    </message>
    <message>
        <source>A session, CSV, MovieLens or class file to open in the window.</source>
        <translation>要在窗口中打开的会话、CSV、MovieLens 或课堂文件。</translation>
    </message>
    <message>
        <source>Start the window with this lesson: its name or its folder.</source>
        <translation>启动时打开这一课：课的名称或所在文件夹。</translation>
    </message>
    <message>
        <source>Lock the controls; Ctrl+Alt+L unlocks.</source>
        <translation>锁定控件；按 Ctrl+Alt+L 解锁。</translation>
    </message>
    <message>
        <source>Start in projector mode.</source>
        <translation>以投影模式启动。</translation>
    </message>
    <message>
        <source>Shows how a table of movie ratings is explained by two thin tables, A and B.

Commands, each with its own --help:
  lora-cinema train [DATA] --rank R      train once, print the error
  lora-cinema compare [DATA] --ranks 1-6 compare errors and sizes of ranks
  lora-cinema count --model NAME         what LoRA costs for a real model
  lora-cinema inspect PATH               look into a LoRA adapter
  lora-cinema teach --rank R             teach a tiny model with LoRA
  lora-cinema export [DATA] -o DIR       charts and films for slides
  lora-cinema check-lesson DIR           check a lesson&apos;s files

Built-in examples: %1</source>
        <translation>演示一张电影评分表如何由两张瘦长的表 A 和 B 来解释。

命令（每个都有自己的 --help）：
  lora-cinema train [DATA] --rank R      训练一次，打印误差
  lora-cinema compare [DATA] --ranks 1-6 比较各个秩的误差和大小
  lora-cinema count --model NAME         LoRA 用在真实模型上的代价
  lora-cinema inspect PATH               查看一个 LoRA 适配器
  lora-cinema teach --rank R             用 LoRA 教一个小模型
  lora-cinema export [DATA] -o DIR       用于幻灯片的图表和动画
  lora-cinema check-lesson DIR           检查课程文件

内置示例：%1</translation>
    </message>
    <message>
        <source>lora-cinema: These files are there already: %1
Nothing was written. Use --force to replace them, or another folder.</source>
        <translation>lora-cinema：这些文件已经存在：%1
什么都没有写入。用 --force 替换它们，或换一个文件夹。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 pictures</source>
        <translation>%1：第 %2 张，共 %3 张图片</translation>
    </message>
    <message>
        <source>Writes charts, heat maps, films and a deck of slides. Needs no display; the same command writes the same bytes.</source>
        <translation>写出图表、热图、动画和幻灯片。不需要显示器；同样的命令写出完全相同的字节。</translation>
    </message>
    <message>
        <source>A session, whose run is exported; or a built-in example (two-tastes when left out), a CSV or MovieLens file, or a MovieLens folder, which is trained first.</source>
        <translation>会话文件（导出其中的训练过程）；或者内置示例（省略时为 two-tastes）、CSV 或 MovieLens 文件、MovieLens 文件夹（先训练再导出）。</translation>
    </message>
    <message>
        <source>Folder for the files. Must be given.</source>
        <translation>存放文件的文件夹。必须给出。</translation>
    </message>
    <message>
        <source>all, or any of %1.</source>
        <translation>all，或其中若干个：%1。</translation>
    </message>
    <message>
        <source>Any of png,svg,pdf,csv,gif,pptx. Films are GIF; PPTX is one deck.</source>
        <translation>png,svg,pdf,csv,gif,pptx 中的若干个。动画是 GIF；PPTX 是一份幻灯片。</translation>
    </message>
    <message>
        <source>16:9, half, third, 4:3, a4, or an own size: 1200x800 or 120x90mm.</source>
        <translation>16:9、half、third、4:3、a4，或自定大小：1200x800 或 120x90mm。</translation>
    </message>
    <message>
        <source>light, dark, transparent or transparent-dark.</source>
        <translation>light、dark、transparent 或 transparent-dark。</translation>
    </message>
    <message>
        <source>Language of the pictures: en or zh_CN.</source>
        <translation>图片的语言：en 或 zh_CN。</translation>
    </message>
    <message>
        <source>Sharpness of PNG, 1 to 4.</source>
        <translation>PNG 的清晰度，1 到 4。</translation>
    </message>
    <message>
        <source>Height of the smallest type of charts in points.</source>
        <translation>图表中最小文字的字号（磅）。</translation>
    </message>
    <message>
        <source>Pictures without a title.</source>
        <translation>图片不带标题。</translation>
    </message>
    <message>
        <source>Pictures with the most important numbers in words.</source>
        <translation>图片下方用文字写出最重要的数。</translation>
    </message>
    <message>
        <source>SVG: letters as outlines.</source>
        <translation>SVG：文字转为轮廓。</translation>
    </message>
    <message>
        <source>Errors on a logarithmic scale.</source>
        <translation>误差用对数坐标。</translation>
    </message>
    <message>
        <source>Number of latent dimensions.</source>
        <translation>潜在维度的个数。</translation>
    </message>
    <message>
        <source>GIF: pictures a second.</source>
        <translation>GIF：每秒的图片数。</translation>
    </message>
    <message>
        <source>GIF: at most this long.</source>
        <translation>GIF：最长时间。</translation>
    </message>
    <message>
        <source>GIF: play once, not again and again.</source>
        <translation>GIF：只播放一次，不循环。</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>替换已有的文件。</translation>
    </message>
    <message>
        <source>-o is missing, for instance -o charts.</source>
        <translation>缺少 -o，例如 -o charts。</translation>
    </message>
    <message>
        <source>Nothing can be written: films are GIF, everything else is png, svg, pdf, csv or pptx.</source>
        <translation>没有可以写出的文件：动画是 GIF，其他都是 png、svg、pdf、csv 或 pptx。</translation>
    </message>
    <message>
        <source>lora-cinema: The system does not give what is needed: %1</source>
        <translation>lora-cinema: 系统没有提供所需的资源：%1</translation>
    </message>
    <message>
        <source>lora-cinema: No fonts are installed, so there are boxes in place of letters. Install some, for example the package fonts-dejavu-core.</source>
        <translation>lora-cinema: 没有安装任何字体，所以文字都显示为方框。请安装字体，例如软件包 fonts-noto-cjk。</translation>
    </message>
</context>
<context>
    <name>CountChart</name>
    <message>
        <source>Trainable parameters by rank</source>
        <translation>各个秩的可训练参数</translation>
    </message>
    <message>
        <source>%1, log scale</source>
        <translation>%1，对数刻度</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Choose target modules and ranks, and the chart is drawn here.</source>
        <translation>选择目标模块和秩后，图表会画在这里。</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A 和 B</translation>
    </message>
    <message>
        <source>whole model: %1</source>
        <translation>整个模型：%1</translation>
    </message>
</context>
<context>
    <name>DirectionReport</name>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>%1 (σ = %2)</source>
        <translation>%1（σ = %2）</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>How much of each direction is learned</source>
        <translation>每个方向学到了多少</translation>
    </message>
    <message>
        <source>uᵢᵀ(A·B)vᵢ as a share of σᵢ: 1 is all of it</source>
        <translation>uᵢᵀ(A·B)vᵢ 与 σᵢ 之比：1 表示全部学到</translation>
    </message>
    <message>
        <source>Error left along each direction</source>
        <translation>每个方向上剩下的误差</translation>
    </message>
    <message>
        <source>energy in stars², log scale</source>
        <translation>能量（星²），对数坐标</translation>
    </message>
    <message>
        <source>energy in stars²</source>
        <translation>能量（星²）</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>Singular value of R − W: how strong the direction is</source>
        <translation>R − W 的奇异值：这个方向有多强</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>σ² as a share of all there is to learn</source>
        <translation>σ² 在全部要学的内容中所占的比例</translation>
    </message>
    <message>
        <source>Learned</source>
        <translation>已学到</translation>
    </message>
    <message>
        <source>uᵀ(A·B)v at the step on screen</source>
        <translation>当前这一步的 uᵀ(A·B)v</translation>
    </message>
    <message>
        <source>Error left</source>
        <translation>剩余误差</translation>
    </message>
    <message>
        <source>Energy of the residual, stars²</source>
        <translation>残差的能量，星²</translation>
    </message>
    <message>
        <source>Half at step</source>
        <translation>学到一半的步</translation>
    </message>
    <message>
        <source>The first kept step at which at least half of σ was learned</source>
        <translation>至少学到 σ 一半的第一个保留的步</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>%1 at step %2</source>
        <translation>方向 %1 在第 %2 步</translation>
    </message>
    <message>
        <source>In this run no direction has passed half of its σ yet.</source>
        <translation>这次训练中还没有哪个方向学到 σ 的一半。</translation>
    </message>
    <message>
        <source>In this run the directions passed half of their σ in this order: %1.</source>
        <translation>这次训练中，各方向依次学到 σ 的一半：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Not yet: %1.</source>
        <translation>还没有学到一半的：%1。</translation>
    </message>
    <message>
        <source>A and B of rank %1 have no room for more than %1.</source>
        <translation>秩为 %1 的 A 和 B 最多容得下 %1 个方向。</translation>
    </message>
    <message>
        <source>Here the stronger a direction, the sooner it was learned.</source>
        <translation>这里，方向越强，学得越早。</translation>
    </message>
    <message>
        <source>Here a weaker direction came before a stronger one.</source>
        <translation>这里，有较弱的方向先于较强的方向。</translation>
    </message>
    <message>
        <source>At step %1 the squared error is %2 stars²; the directions listed hold %3 of it.</source>
        <translation>第 %1 步的误差平方和是 %2 星²，表中各方向占其中 %3。</translation>
    </message>
</context>
<context>
    <name>DotProduct</name>
    <message>
        <source>average</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>W, the old rating</source>
        <translation>旧评分 W</translation>
    </message>
    <message>
        <source>user offset</source>
        <translation>用户偏置</translation>
    </message>
    <message>
        <source>movie offset</source>
        <translation>电影偏置</translation>
    </message>
    <message>
        <source>[%1 more products: %2]</source>
        <translation>[其余 %1 项乘积之和：%2]</translation>
    </message>
    <message>
        <source>not rated: this is the machine&apos;s prediction</source>
        <translation>未评分：这是机器的预测</translation>
    </message>
    <message>
        <source>hidden rating %1, off by %2</source>
        <translation>隐藏评分 %1，相差 %2</translation>
    </message>
    <message>
        <source>real rating %1, off by %2</source>
        <translation>实际评分 %1，相差 %2</translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>ratings it learns from</source>
        <translation>训练用的评分</translation>
    </message>
    <message>
        <source>hidden ratings</source>
        <translation>隐藏评分</translation>
    </message>
    <message>
        <source>At rank %1 the best possible error (SVD) is 0: a log scale has no place for it.</source>
        <translation>秩 %1 的最优误差（SVD）是 0，对数坐标上画不出来。</translation>
    </message>
    <message>
        <source>best possible at rank %1 (SVD): %2</source>
        <translation>秩 %1 的最优误差（SVD）：%2</translation>
    </message>
    <message>
        <source>Best possible error (SVD): not computed, the table is too large.</source>
        <translation>最优误差（SVD）：表太大，未计算。</translation>
    </message>
    <message>
        <source>Best possible error (SVD): not defined, because some ratings are unseen or hidden.</source>
        <translation>最优误差（SVD）：有未评分项或隐藏评分，因此无定义。</translation>
    </message>
    <message>
        <source>Error while training</source>
        <translation>训练过程中的误差</translation>
    </message>
    <message>
        <source>RMSE in stars, log scale</source>
        <translation>RMSE（星），对数坐标</translation>
    </message>
    <message>
        <source>RMSE in stars</source>
        <translation>RMSE（星）</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Press Play or Step, and the error is drawn here.</source>
        <translation>按“播放”或“单步”，误差曲线就画在这里。</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file here: %1. Check the name and the folder.</source>
        <translation>这里没有文件：%1。请检查文件名和文件夹。</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it and that it is an ordinary file.</source>
        <translation>无法读取文件 %1。请检查它是不是普通文件，以及有没有打开它的权限。</translation>
    </message>
    <message>
        <source>The file %1 could not be saved (%2). Free some space or choose another folder; the old file is unchanged.</source>
        <translation>无法保存文件 %1（%2）。请腾出一些空间或换一个文件夹；原来的文件没有改动。</translation>
    </message>
    <message>
        <source>The file has %1; at most %2 can be opened. Use a smaller part of it.</source>
        <translation>文件大小为 %1，最多只能打开 %2。请只取其中一部分。</translation>
    </message>
    <message>
        <source>The text is damaged: it is not valid %1. Save the file again as CSV in UTF-8.</source>
        <translation>文本已损坏：不是有效的 %1。请重新另存为 UTF-8 编码的 CSV。</translation>
    </message>
    <message>
        <source>This is not a text file. If it comes from a spreadsheet, save it as CSV first.</source>
        <translation>这不是文本文件。如果来自电子表格，请先另存为 CSV。</translation>
    </message>
    <message>
        <source>No ratings were recognised; the file begins with &quot;%1&quot;. Use a CSV with movies in the first row and users in the first column, or with the columns user, movie and rating.</source>
        <translation>没有认出评分；文件开头是“%1”。请使用第一行是电影、第一列是用户的 CSV，或者含有 user、movie、rating 三列的 CSV。</translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes. Close it or take it out.</source>
        <translation>引号从这里开始，却没有结束。请补上后引号，或把它删去。</translation>
    </message>
    <message>
        <source>The rating is missing. Type a number or take the row out.</source>
        <translation>缺少评分。请填一个数，或删去这一行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Type a rating, or leave the cell empty if the movie was not seen.</source>
        <translation>“%1”不是数字。请填评分；没看过的电影，单元格留空。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a rating. Type an ordinary number, or leave the cell empty if the movie was not seen.</source>
        <translation>“%1”不能作为评分。请填一个普通的数；没看过的电影，单元格留空。</translation>
    </message>
    <message>
        <source>The row has %1 filled columns but needs %2. Fill in what is missing or take the row out.</source>
        <translation>这一行填了 %1 列，应为 %2 列。请补全，或删去这一行。</translation>
    </message>
    <message>
        <source>The row has %1 columns, the first row only %2. Put names with commas into quotation marks, or take the extra cells out.</source>
        <translation>这一行有 %1 列，而第一行只有 %2 列。名称里有逗号时请加引号，或删去多余的单元格。</translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is already used at %2. Give each its own name.</source>
        <translation>名称“%1”与 %2 重复。请给每个取不同的名称。</translation>
    </message>
    <message>
        <source>There are no ratings in the file. It needs at least one user, one movie and one rating.</source>
        <translation>文件里没有评分。至少要有一位用户、一部电影和一个评分。</translation>
    </message>
    <message>
        <source>%1 users and %2 movies are too many; the limit is %3. Use a smaller part of the data.</source>
        <translation>%1 位用户、%2 部电影太多了，上限是 %3。请只用其中一部分数据。</translation>
    </message>
    <message>
        <source>There are more than %1 ratings in the file. Use a smaller part of it.</source>
        <translation>文件里的评分超过 %1 个。请只用其中一部分。</translation>
    </message>
    <message>
        <source>This is not a LoRA Cinema session. Choose a file that ends in .loracinema, or a CSV with ratings.</source>
        <translation>这不是 LoRA Cinema 会话。请选择以 .loracinema 结尾的文件，或评分的 CSV。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is %2, but must lie between %3 and %4. Correct it, or open an older copy of the file.</source>
        <translation>条目“%1”是 %2，应在 %3 和 %4 之间。请改正，或打开文件的较早副本。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>第 %1 行第 %2 列：%3</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation>%1 第 %2 行：%3</translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation>%1 第 %2 行第 %3 列：%4</translation>
    </message>
    <message>
        <source>The picture would have %1 × %2 pixels; at most %3 are possible. Choose a smaller size.</source>
        <translation>图片将有 %1 × %2 像素，最多只能有 %3 像素。请选择较小的尺寸。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a format for files. Known are: %2.</source>
        <translation>“%1”不是可用的文件格式。可用的有：%2。</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>文件是空的。请选择另一个文件。</translation>
    </message>
    <message>
        <source>The file is damaged or incomplete: its text is not valid JSON. Correct it, or open an older copy.</source>
        <translation>文件已损坏或不完整：其内容不是有效的 JSON。请改正，或打开较早的副本。</translation>
    </message>
    <message>
        <source>The file is for a newer LoRA Cinema (file version %1, this program knows %2). Update the program to open it.</source>
        <translation>该文件用于更新版本的 LoRA Cinema（文件版本 %1，本程序支持 %2）。请更新程序后再打开。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is missing. Add it, or open an older copy of the file.</source>
        <translation>缺少条目“%1”。请补上，或打开文件较早的副本。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is not of the kind &quot;%2&quot;. Correct it, or open an older copy of the file.</source>
        <translation>条目“%1”的类型不是“%2”。请改正，或打开文件较早的副本。</translation>
    </message>
    <message>
        <source>The size of &quot;%1&quot; should be %2 but is %3. Correct it, or open an older copy of the file.</source>
        <translation>“%1”的大小应为 %2，实际为 %3。请改正，或打开文件较早的副本。</translation>
    </message>
    <message>
        <source>This is only a Git LFS pointer: the weights themselves were not fetched. Run &quot;git lfs pull&quot; in its folder, or download the file again.</source>
        <translation>这只是一个 Git LFS 指针：权重本身没有取回。请在其文件夹中运行“git lfs pull”，或重新下载文件。</translation>
    </message>
    <message>
        <source>This is a web page (HTML), not weights: the download has failed. Download the file again.</source>
        <translation>这是一个网页（HTML），不是权重：下载失败了。请重新下载文件。</translation>
    </message>
    <message>
        <source>This is a PyTorch file (%1), not safetensors. It may contain programs, so it is not opened here. Save the adapter again as safetensors.</source>
        <translation>这是 PyTorch 文件（%1），不是 safetensors。它可能含有程序，因此不在这里打开。请把适配器另存为 safetensors。</translation>
    </message>
    <message>
        <source>This is a file of another kind (%1). Choose a file of the kind &quot;%2&quot;.</source>
        <translation>这是另一种文件（%1）。请选择“%2”类型的文件。</translation>
    </message>
    <message>
        <source>The file ends too early: it has %1 bytes and needs %2. Download or copy it again.</source>
        <translation>文件不完整：它有 %1 字节，需要 %2 字节。请重新下载或复制。</translation>
    </message>
    <message>
        <source>The file is too long: its header accounts for %1 bytes, but it has %2. Download or copy it again.</source>
        <translation>文件过长：文件头说明了 %1 字节，实际有 %2 字节。请重新下载或复制。</translation>
    </message>
    <message>
        <source>This is not a safetensors file, or it is damaged: its header would have %1 bytes, at most %2 are allowed. Choose another file.</source>
        <translation>这不是 safetensors 文件，或者已损坏：文件头将有 %1 字节，最多允许 %2 字节。请选择另一个文件。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; stands there twice, so it is not clear which one counts. Take one of them out.</source>
        <translation>条目“%1”出现了两次，不清楚以哪一个为准。请去掉一个。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is not known here. Check its spelling or take it out.</source>
        <translation>这里没有“%1”这个条目。请检查拼写或将其去掉。</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is not known in &quot;%2&quot;. Check its spelling or take it out.</source>
        <translation>“%2”中没有“%1”这个条目。请检查拼写或将其去掉。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; refers to &quot;%2&quot;, which is not in the file. Check the spelling.</source>
        <translation>“%1”引用了“%2”，但文件中没有它。请检查拼写。</translation>
    </message>
    <message>
        <source>This adapter is of the kind &quot;%1&quot;. Only LoRA adapters can be opened here.</source>
        <translation>该适配器的类型是“%1”。这里只能打开 LoRA 适配器。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has numbers of the kind %2, which cannot be read. Save the adapter as F32, F16 or BF16.</source>
        <translation>张量“%1”的数是 %2 类型，无法读取。请把适配器保存为 F32、F16 或 BF16。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; cannot have the shape %2. The file is damaged: download or copy it again.</source>
        <translation>张量“%1”的形状不可能是 %2。文件已损坏：请重新下载或复制。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; should begin at byte %2 but lies from %3 to %4. The file is damaged: download or copy it again.</source>
        <translation>张量“%1”应从第 %2 字节开始，实际却位于 %3 到 %4。文件已损坏：请重新下载或复制。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has the shape %2, which A or B of LoRA cannot have. Choose a LoRA adapter.</source>
        <translation>张量“%1”的形状是 %2，LoRA 的 A 或 B 不可能有这种形状。请选择 LoRA 适配器。</translation>
    </message>
    <message>
        <source>The tensor &quot;%1&quot; has no partner: %2 is missing. A and B are needed both, so the file is incomplete.</source>
        <translation>张量“%1”没有配对：缺少 %2。A 和 B 缺一不可，因此文件不完整。</translation>
    </message>
    <message>
        <source>In the module &quot;%1&quot;, A has rank %2 but B has rank %3. They do not belong together.</source>
        <translation>在模块“%1”中，A 的秩是 %2，B 的秩却是 %3。它们不是一对。</translation>
    </message>
    <message>
        <source>There is no LoRA in this file: none of its %1 tensors is called lora_A, lora_B, lora_down or lora_up. Choose an adapter, not a whole model.</source>
        <translation>文件中没有 LoRA：它的 %1 个张量都不叫 lora_A、lora_B、lora_down 或 lora_up。请选择适配器，而不是整个模型。</translation>
    </message>
    <message>
        <source>The folder %1 has no file of ratings. Looked for: %2. Choose the folder that was unpacked from MovieLens, or the file itself.</source>
        <translation>文件夹 %1 里没有评分文件。找过：%2。请选择解压 MovieLens 得到的文件夹，或直接选择评分文件。</translation>
    </message>
    <message>
        <source>array</source>
        <translation>数组</translation>
    </message>
    <message>
        <source>object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true 或 false</translation>
    </message>
    <message>
        <source>true</source>
        <translation>true</translation>
    </message>
    <message>
        <source>the name of a number</source>
        <translation>一个数的名字</translation>
    </message>
    <message>
        <source>the name of a cell</source>
        <translation>一个单元格的名字</translation>
    </message>
    <message>
        <source>lower case letters, digits and -</source>
        <translation>小写字母、数字和 -</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be &quot;%2&quot;. Known are: %3.</source>
        <translation>“%1”不能是“%2”。可以用：%3。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot stand here. A lesson begins with &quot;# Title&quot;; then come &quot;## id: Heading&quot; and below it text, &quot;### ask&quot;, &quot;### task&quot;, &quot;### hint&quot;, &quot;### done&quot; or &quot;### note&quot;.</source>
        <translation>“%1”不能写在这里。一课以“# 标题”开头；然后是“## id: 小标题”，下面可以写正文、“### ask”、“### task”、“### hint”、“### done”或“### note”。</translation>
    </message>
    <message>
        <source>The mark &quot;%1&quot; opens in this paragraph and never closes. Close it or take it out.</source>
        <translation>这一段里的标记“%1”只开了头，没有结束。请补上结尾，或删掉它。</translation>
    </message>
    <message>
        <source>The part &quot;%1&quot; is missing in the language &quot;%2&quot;. Add it.</source>
        <translation>语言“%2”里缺少“%1”这一部分。请补上。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists %2 answers but needs %3 (2 to 6 are possible). Each answer is a line that begins with &quot;- &quot;.</source>
        <translation>“%1”列出了 %2 个答案，但需要 %3 个（可以有 2 到 6 个）。每个答案是以“- ”开头的一行。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a plain file name inside the lesson&apos;s folder. Put the file there and name it without a folder.</source>
        <translation>“%1”不是课程文件夹里的普通文件名。请把文件放进该文件夹，只写文件名，不写路径。</translation>
    </message>
    <message>
        <source>The %1 file could not be made (%2). Nothing was written. Choose fewer or smaller pictures, or another format.</source>
        <translation>无法生成 %1 文件（%2），没有写入任何文件。请选择更少或更小的图片，或换一种格式。</translation>
    </message>
    <message>
        <source>The disk is full, so %1 was not saved. Free some space, or save on another disk. The old file is unchanged.</source>
        <translation>磁盘已满，%1 没有保存。请腾出一些空间，或保存到另一个磁盘。原来的文件没有改变。</translation>
    </message>
    <message>
        <source>Your share of the disk is used up, so %1 was not saved. Delete what you no longer need, or save on another disk. The old file is unchanged.</source>
        <translation>您的磁盘配额已用完，%1 没有保存。请删除不再需要的文件，或保存到另一个磁盘。原来的文件没有改变。</translation>
    </message>
    <message>
        <source>%1 would be larger than a file may be there, so it was not saved. Save on another disk. The old file is unchanged.</source>
        <translation>%1 超过了那里允许的文件大小，没有保存。请保存到另一个磁盘。原来的文件没有改变。</translation>
    </message>
    <message>
        <source>You may not write %1, or its folder, so it was not saved. Save in a folder of your own. The old file is unchanged.</source>
        <translation>您没有写入 %1 或其文件夹的权限，文件没有保存。请保存到自己的文件夹。原来的文件没有改变。</translation>
    </message>
    <message>
        <source>The folder of %1 is not there (any more), so it was not saved. Save in another folder, or plug the disk in again.</source>
        <translation>%1 所在的文件夹不存在（或已不在），文件没有保存。请保存到另一个文件夹，或重新插上磁盘。</translation>
    </message>
    <message>
        <source>The system does not take the name %1, so it was not saved. Choose a shorter name of plain letters.</source>
        <translation>系统不接受 %1 这个名称，文件没有保存。请换一个更短、更简单的名称。</translation>
    </message>
    <message>
        <source>Another program changed %1 since it was opened, so it was not saved. Save under another name to keep both.</source>
        <translation>自打开以来，另一个程序修改了 %1，因此没有保存。换一个名称保存，两份都会保留。</translation>
    </message>
    <message>
        <source>%1 was written, but the disk did not confirm it (%2). It may be gone after a power cut: save once more, or on another disk.</source>
        <translation>%1 已写入，但磁盘没有确认（%2）。断电后可能丢失：请再保存一次，或保存到另一个磁盘。</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rating: it must lie between %2 and %3. Type a smaller number, or leave the cell empty if the movie was not seen.</source>
        <translation>“%1”不能作为评分：评分必须在 %2 和 %3 之间。请输入较小的数；如果没看过这部电影，就让单元格空着。</translation>
    </message>
    <message>
        <source>Stopped before it was done. Nothing was changed or written.</source>
        <translation>还没完成就停止了，没有改动，也没有写入任何文件。</translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>the folder cannot be made</source>
        <translation>无法创建文件夹</translation>
    </message>
</context>
<context>
    <name>ExportProgress</name>
    <message>
        <source>Making the file…</source>
        <translation>正在生成文件…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>FactorSources</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>A · %1, latent dimension %2: %3</source>
        <translation>A · %1，潜在维度 %2：%3</translation>
    </message>
    <message>
        <source>B · %1, latent dimension %2: %3</source>
        <translation>B · %1，潜在维度 %2：%3</translation>
    </message>
    <message>
        <source>guess %1</source>
        <translation>预测 %1</translation>
    </message>
    <message>
        <source>not rated, so there is no error</source>
        <translation>未评分，所以没有误差</translation>
    </message>
    <message>
        <source>guess %1, real rating %2, error %3</source>
        <translation>预测 %1，实际评分 %2，误差 %3</translation>
    </message>
</context>
<context>
    <name>HeatmapExport</name>
    <message>
        <source>%1 × %2 numbers.</source>
        <translation>%1 × %2 个数。</translation>
    </message>
    <message>
        <source>Light is %1, dark is %2.</source>
        <translation>浅色是 %1，深色是 %2。</translation>
    </message>
    <message>
        <source>Blue is below 0, orange above: %1 to %2.</source>
        <translation>蓝色小于 0，橙色大于 0：从 %1 到 %2。</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Why B starts at zero</source>
        <translation>为什么 B 从零开始</translation>
    </message>
    <message>
        <source>With B = 0 the product A·B is 0, so at step 0 the guess is exactly W: nothing has changed yet. The gradient of A is exactly 0 at that step and the gradient of B is not: B moves first.</source>
        <translation>B = 0 时，乘积 A·B 也是 0，所以第 0 步的预测恰好等于 W：什么都还没有改变。这一步 A 的梯度恰好为 0，B 的梯度却不为 0：B 先动。</translation>
    </message>
    <message>
        <source>Why not both zero</source>
        <translation>为什么不能两个都是零</translation>
    </message>
    <message>
        <source>Each gradient is multiplied by the other factor. With both at 0 both gradients are 0 and stay 0: training is stuck forever.</source>
        <translation>每个因子的梯度里都乘着另一个因子。两个都是 0，两个梯度就都是 0，而且永远是 0：训练卡住不动。</translation>
    </message>
    <message>
        <source>Which of the two is zero</source>
        <translation>究竟哪一个是零</translation>
    </message>
    <message>
        <source>Zero / Gauss is the mirror image and works as well. Libraries differ in how the other one is drawn: PEFT uses Kaiming-uniform numbers for A by default, and “gaussian” there means N(0, 1/r²).</source>
        <translation>“零 / 高斯”是它的镜像，同样可行。不为零的那个怎样取随机数，各个库并不一样：PEFT 默认用 Kaiming 均匀分布初始化 A，它的“gaussian”选项指 N(0, 1/r²)。</translation>
    </message>
    <message>
        <source>The best any rank can do</source>
        <translation>一个秩最好能做到多好</translation>
    </message>
    <message>
        <source>On a full table no A and B of rank r beat the truncated SVD (Eckart and Young, 1936). With unseen or hidden ratings that bound is not defined, and the app does not draw it.</source>
        <translation>评分表填满时，任何秩为 r 的 A 和 B 都不会好过截断 SVD（Eckart 和 Young，1936）。有未评分项或隐藏评分时，这个下界没有定义，程序也就不画它。</translation>
    </message>
    <message>
        <source>When low rank saves nothing</source>
        <translation>什么时候低秩不省空间</translation>
    </message>
    <message>
        <source>A and B hold r·(m + n) numbers, the table m·n. From r = m·n / (m + n) on they hold no fewer than the table. Ranks 4 to 128 belong to layers of 4096 × 4096, not to a class&apos;s table.</source>
        <translation>A 和 B 共有 r·(m + n) 个数，表有 m·n 个。从 r = m·n / (m + n) 开始，A 和 B 存的数就不比表少了。秩取 4 到 128，是对 4096 × 4096 的层说的，不是对课堂上的一张小表。</translation>
    </message>
    <message>
        <source>Tastes have no names</source>
        <translation>口味没有名字</translation>
    </message>
    <message>
        <source>For any invertible G, A·G and G⁻¹·B give the same guess. Latent dimension 1 need not be “action”: it is a direction, not a genre.</source>
        <translation>任取一个可逆的 G，A·G 和 G⁻¹·B 给出同样的预测。潜在维度 1 不一定就是“动作片”：它是一个方向，不是一种类型。</translation>
    </message>
    <message>
        <source>The automatic learning rate</source>
        <translation>自动学习率</translation>
    </message>
    <message>
        <source>Gradient descent is stable up to about 1/σ₁, where σ₁ is the largest singular value of what is to be learned. “auto” stays below that limit. Ten times more and the error explodes: try it.</source>
        <translation>学习率大约不超过 1/σ₁ 时，梯度下降是稳定的；σ₁ 是学习目标的最大奇异值。“自动”会低于这个界限。调大十倍，误差就会爆炸：试试看。</translation>
    </message>
    <message>
        <source>Start from the average to see tastes</source>
        <translation>从平均分出发，才看得见口味</translation>
    </message>
    <message>
        <source>Ratings are all positive, so rank 1 alone explains most of them. With W = average rating, A·B only has to explain who differs from the average.</source>
        <translation>评分都是正数，单靠秩 1 就能解释掉大部分。取 W = 平均分，A·B 就只需解释谁与平均不同。</translation>
    </message>
    <message>
        <source>walk through a heat map; with Shift select ratings</source>
        <translation>在热力图中移动；按住 Shift 选取评分</translation>
    </message>
    <message>
        <source>type a rating; Enter keeps it, Esc drops it</source>
        <translation>输入评分；Enter 确认，Esc 放弃</translation>
    </message>
    <message>
        <source>one step more or less stars; the mouse wheel does the same</source>
        <translation>评分加减一档；鼠标滚轮也可以</translation>
    </message>
    <message>
        <source>make a rating unseen</source>
        <translation>清除评分，变为未评分</translation>
    </message>
    <message>
        <source>rename a user or a movie</source>
        <translation>给用户或电影改名</translation>
    </message>
    <message>
        <source>larger cells, smaller cells, fit</source>
        <translation>放大单元格，缩小单元格，适应窗口</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>小知识</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>About LoRA Cinema</source>
        <translation>关于 LoRA Cinema</translation>
    </message>
    <message>
        <source>LoRA Cinema %1

What the rank in LoRA is, and why B starts at zero, shown with users who watch movies.

Free software under the GNU General Public License, version 3 or later. Made with Qt, Qt Charts and Eigen.</source>
        <translation>LoRA Cinema %1

LoRA 中的秩是什么，B 为什么从零开始：用看电影的用户来说明。

自由软件，依据 GNU 通用公共许可证第 3 版或更新版本发布。使用 Qt、Qt Charts 和 Eigen 制作。</translation>
    </message>
    <message>
        <source>first and last movie; with Ctrl first and last cell</source>
        <translation>第一部和最后一部电影；加按 Ctrl 为第一个和最后一个单元格</translation>
    </message>
    <message>
        <source>copy or cut a block of ratings, paste one from a spreadsheet</source>
        <translation>复制或剪切一块评分，从电子表格粘贴一块评分</translation>
    </message>
    <message>
        <source>select every rating</source>
        <translation>选中全部评分</translation>
    </message>
    <message>
        <source>walk from point to point and hear its numbers</source>
        <translation>逐点移动，并听到各点的数值</translation>
    </message>
    <message>
        <source>first and last point</source>
        <translation>第一个点和最后一个点</translation>
    </message>
    <message>
        <source>the numbers of the chart as a table, ready to copy</source>
        <translation>把图表的数据显示成表格，可以复制</translation>
    </message>
    <message>
        <source>leave the projector mode</source>
        <translation>退出投影模式</translation>
    </message>
    <message>
        <source>next step of the lesson, or of the training; presenter remotes too</source>
        <translation>课程的下一步，或训练的下一步；翻页笔也可以</translation>
    </message>
    <message>
        <source>one step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>show the menus, or hide them again</source>
        <translation>显示菜单，或再次隐藏</translation>
    </message>
    <message>
        <source>from one control to the next, and back</source>
        <translation>从一个控件到下一个，或返回</translation>
    </message>
    <message>
        <source>press the control with the frame</source>
        <translation>按下带框的控件</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>In ratings and heat maps</source>
        <translation>在评分表和热力图中</translation>
    </message>
    <message>
        <source>In charts</source>
        <translation>在图表中</translation>
    </message>
    <message>
        <source>At the projector</source>
        <translation>投影时</translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>%n rating(s) given twice: the last one was kept (line %1).</source>
        <translation>
            <numerusform>有 %n 个评分重复出现：保留了最后一次的值（第 %1 行）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) used more than once: each row and column was kept (line %1).</source>
        <translation>
            <numerusform>有 %n 个名称重复出现：每一行、每一列都保留了（第 %1 行）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Read as %1, not UTF-8.</source>
        <translation>按 %1 读取，而不是 UTF-8。</translation>
    </message>
    <message>
        <source>Decimal commas were read as decimal points.</source>
        <translation>小数逗号已按小数点读取。</translation>
    </message>
    <message>
        <source>encoding</source>
        <translation>编码</translation>
    </message>
    <message>
        <source>what stands between cells</source>
        <translation>单元格之间的分隔符</translation>
    </message>
    <message>
        <source>quotation marks</source>
        <translation>引号</translation>
    </message>
    <message>
        <source>decimal mark</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>what a row is</source>
        <translation>一行表示什么</translation>
    </message>
    <message>
        <source>names in the first row and column</source>
        <translation>首行和首列是否为名称</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) could not be read and were left out.</source>
        <translation>
            <numerusform>有 %n 处无法读取，已略去。</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of it was guessed (%1): check a few ratings.</source>
        <translation>有些是猜测的（%1）：请核对几个评分。</translation>
    </message>
</context>
<context>
    <name>ImportTexts</name>
    <message>
        <source>GB18030 (Chinese)</source>
        <translation>GB18030（中文）</translation>
    </message>
    <message>
        <source>Windows-1252 (Western)</source>
        <translation>Windows-1252（西欧）</translation>
    </message>
    <message>
        <source>Latin-1 (Western)</source>
        <translation>Latin-1（西欧）</translation>
    </message>
    <message>
        <source>comma ,</source>
        <translation>逗号 ,</translation>
    </message>
    <message>
        <source>semicolon ;</source>
        <translation>分号 ;</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>制表符</translation>
    </message>
    <message>
        <source>bar |</source>
        <translation>竖线 |</translation>
    </message>
    <message>
        <source>double colon ::</source>
        <translation>双冒号 ::</translation>
    </message>
    <message>
        <source>full-width comma ，</source>
        <translation>全角逗号 ，</translation>
    </message>
    <message>
        <source>double &quot;</source>
        <translation>双引号 &quot;</translation>
    </message>
    <message>
        <source>single &apos;</source>
        <translation>单引号 &apos;</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>point: 4.5</source>
        <translation>点：4.5</translation>
    </message>
    <message>
        <source>comma: 4,5</source>
        <translation>逗号：4,5</translation>
    </message>
    <message>
        <source>point or comma</source>
        <translation>点或逗号</translation>
    </message>
    <message>
        <source>comma: 1,000</source>
        <translation>逗号：1,000</translation>
    </message>
    <message>
        <source>point: 1.000</source>
        <translation>点：1.000</translation>
    </message>
    <message>
        <source>space: 1 000</source>
        <translation>空格：1 000</translation>
    </message>
    <message>
        <source>apostrophe: 1&apos;000</source>
        <translation>撇号：1&apos;000</translation>
    </message>
    <message>
        <source>none: 1000</source>
        <translation>无：1000</translation>
    </message>
    <message>
        <source>one user, a column a movie</source>
        <translation>一个用户，每列一部电影</translation>
    </message>
    <message>
        <source>one rating: user, movie, rating</source>
        <translation>一个评分：用户、电影、评分</translation>
    </message>
    <message>
        <source>names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>movie</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>user</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>not read</source>
        <translation>不读取</translation>
    </message>
    <message>
        <source>If the mark belongs to a name, choose &quot;none&quot; for quotation marks.</source>
        <translation>如果引号是名称的一部分，请把“引号”选为“无”。</translation>
    </message>
    <message>
        <source>Or choose another encoding.</source>
        <translation>或者选择另一种编码。</translation>
    </message>
    <message>
        <source>If its numbers are written in another way, choose the decimal mark and the thousands mark.</source>
        <translation>如果数字的写法不同，请选择小数点和千位分隔符。</translation>
    </message>
    <message>
        <source>If the cells are cut in the wrong places, choose what stands between them.</source>
        <translation>如果单元格的划分位置不对，请选择它们之间的分隔符。</translation>
    </message>
</context>
<context>
    <name>LabGuessSource</name>
    <message>
        <source>guess %1, real rating %2</source>
        <translation>预测 %1，实际评分 %2</translation>
    </message>
    <message>
        <source>guess %1, not rated</source>
        <translation>预测 %1，未评分</translation>
    </message>
</context>
<context>
    <name>LayerCharts</name>
    <message>
        <source>Error while training</source>
        <translation>训练过程中的误差</translation>
    </message>
    <message>
        <source>share of ‖ΔW*‖ left, log scale</source>
        <translation>尚余 ‖ΔW*‖ 的份额，对数刻度</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Press Play or Step, and the error is drawn here.</source>
        <translation>按“播放”或“单步”，误差曲线就画在这里。</translation>
    </message>
    <message>
        <source>relative error</source>
        <translation>相对误差</translation>
    </message>
    <message>
        <source>best possible at rank %1: %2 %</source>
        <translation>秩 %1 能达到的最小误差：%2%</translation>
    </message>
    <message>
        <source>Rank %1 is enough for all of ΔW*: the best possible error is 0.</source>
        <translation>秩 %1 足以装下整个 ΔW*：最小误差是 0。</translation>
    </message>
    <message>
        <source>Singular values</source>
        <translation>奇异值</translation>
    </message>
    <message>
        <source>largest first, log scale</source>
        <translation>从大到小，对数刻度</translation>
    </message>
    <message>
        <source>number of the singular value</source>
        <translation>奇异值的序号</translation>
    </message>
    <message>
        <source>of ΔW*, to be learned</source>
        <translation>ΔW* 的（要学的）</translation>
    </message>
    <message>
        <source>of (α/r)·B·A at step %1</source>
        <translation>第 %1 步 (α/r)·B·A 的</translation>
    </message>
    <message>
        <source>B is 0: nothing is learned yet, every singular value of (α/r)·B·A is 0.</source>
        <translation>B 是 0：还什么都没学，(α/r)·B·A 的奇异值全是 0。</translation>
    </message>
</context>
<context>
    <name>LessonTexts</name>
    <message>
        <source>row %1, column %2</source>
        <translation>第 %1 行第 %2 列</translation>
    </message>
</context>
<context>
    <name>PageExportable</name>
    <message>
        <source>The whole page</source>
        <translation>整个页面</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>%1 of %2</source>
        <extracomment>Page number at the bottom of a printed sheet, e.g. &quot;1 of 3&quot;</extracomment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>RankExhibit</name>
    <message>
        <source>rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>numbers in A and B</source>
        <translation>A 和 B 中数的个数</translation>
    </message>
    <message>
        <source>of the table</source>
        <translation>占评分表的</translation>
    </message>
    <message>
        <source>best possible</source>
        <translation>最优误差</translation>
    </message>
    <message>
        <source>Lowest possible error (SVD), stars</source>
        <translation>可能的最低误差（SVD），单位是星</translation>
    </message>
    <message>
        <source>this run</source>
        <translation>这次训练</translation>
    </message>
    <message>
        <source>Error (RMSE) of a trained run, stars</source>
        <translation>训练后的误差（RMSE），单位是星</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>r = %1</source>
        <translation>r = %1</translation>
    </message>
    <message>
        <source>Error against numbers stored</source>
        <translation>误差与存储的数</translation>
    </message>
    <message>
        <source>line: as many numbers as the table</source>
        <translation>竖线：与评分表一样多的数</translation>
    </message>
    <message>
        <source>numbers in A and B, log scale</source>
        <translation>A 和 B 中数的个数，对数坐标</translation>
    </message>
    <message>
        <source>best possible (SVD)</source>
        <translation>最优值（SVD）</translation>
    </message>
    <message>
        <source>No best possible error (SVD): some ratings are unseen.</source>
        <translation>没有最优误差（SVD）：有些评分是空缺的。</translation>
    </message>
    <message>
        <source>%1 numbers for a table of %2.</source>
        <translation>用 %1 个数来存 %2 个评分。</translation>
    </message>
    <message>
        <source>%1 Error %2.</source>
        <translation>%1误差 %2。</translation>
    </message>
    <message>
        <source>The rank was taken over from a large model. On this table, %1 × %2, it stores more than the table itself.</source>
        <translation>秩是从大模型照搬来的。对这张 %1 × %2 的评分表，它存的数比表本身还多。</translation>
    </message>
    <message>
        <source>There are no ratings to store: open a table first.</source>
        <translation>没有可存的评分：请先打开一张评分表。</translation>
    </message>
    <message>
        <source>What each rank costs</source>
        <translation>每个秩的代价</translation>
    </message>
    <message>
        <source>Count: A and B hold r·(%1 + %2) numbers, the table %3. From rank %4 on that is more (break-even %5), and beyond rank %6 = min(%1, %2) no number can lower the error any more. Ranks like 64 belong to matrices with thousands of rows.</source>
        <translation>数一数：A 和 B 有 r·(%1 + %2) 个数，评分表有 %3 个。从秩 %4 起就更多了（盈亏平衡点 %5）；超过秩 %6 = min(%1, %2) 之后，再多的数也不能降低误差。64 这样的秩是给有几千行的矩阵用的。</translation>
    </message>
</context>
<context>
    <name>RatingsSource</name>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation>评分 %1</translation>
    </message>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
</context>
<context>
    <name>RunMovies</name>
    <message>
        <source>A, B and the guess learn</source>
        <translation>A、B 和预测的学习过程</translation>
    </message>
    <message>
        <source>the error falls</source>
        <translation>误差下降</translation>
    </message>
</context>
<context>
    <name>SettingsReset</name>
    <message>
        <source>Reset settings</source>
        <translation>重置设置</translation>
    </message>
    <message>
        <source>Forget everything the app remembers?</source>
        <translation>忘记程序记住的所有内容吗？</translation>
    </message>
    <message>
        <source>Forgotten are: theme, language, size and place of the window, recent files, folders used last, choices for export and printing, and the progress in all lessons.

Your sessions, tables and model files stay, and so does what is open now.</source>
        <translation>将忘记：主题、语言、窗口的大小和位置、最近打开的文件、上次使用的文件夹、导出和打印的选项，以及所有课程的进度。

您的会话、表格和模型文件都会保留，现在打开的内容也会保留。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>SpectrumCharts</name>
    <message>
        <source>The first %1 of %2 chosen modules.</source>
        <translation>所选 %2 个模块中的前 %1 个。</translation>
    </message>
    <message>
        <source>Choose modules in the table, and they are drawn here.</source>
        <translation>在表格中选择模块后，会画在这里。</translation>
    </message>
    <message>
        <source>Singular values of ΔW</source>
        <translation>ΔW 的奇异值</translation>
    </message>
    <message>
        <source>largest first, log scale</source>
        <translation>从大到小，对数刻度</translation>
    </message>
    <message>
        <source>number of the singular value</source>
        <translation>奇异值的序号</translation>
    </message>
    <message>
        <source>Kept by a smaller rank</source>
        <translation>较小的秩能保留多少</translation>
    </message>
    <message>
        <source>share of ‖ΔW‖², 1 is all</source>
        <translation>占 ‖ΔW‖² 的比例，1 为全部</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Numbers in A and B by module</source>
        <translation>各模块 A 和 B 中数的个数</translation>
    </message>
    <message>
        <source>the whole adapter, in the order of the names</source>
        <translation>整个适配器，按名称排列</translation>
    </message>
    <message>
        <source>module</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>numbers in A and B</source>
        <translation>A 和 B 中数的个数</translation>
    </message>
</context>
<context>
    <name>SpotTexts</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Train explains one table with A and B. Compare ranks trains many of them. LoRA layer turns the picture into LoRA, and Real models shows what it costs for Llama and Stable Diffusion.</source>
        <translation>“训练”用 A 和 B 解释一张表，“比较不同秩”训练很多对 A 和 B。“LoRA 层”把这幅图变成 LoRA，“真实模型”则算出它在 Llama 和 Stable Diffusion 上要花多少。</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Full screen with large type for the projector. F5 or F11 does the same, and Esc ends it.</source>
        <translation>全屏、大字，适合投影。按 F5 或 F11 效果相同，按 Esc 结束。</translation>
    </message>
    <message>
        <source>A: the users</source>
        <translation>A：用户</translation>
    </message>
    <message>
        <source>One row for each user, one column for each latent dimension. A row holds the taste of that user in r numbers. Blue is below zero, orange above.</source>
        <translation>每个用户一行，每个潜在维度一列。一行就是用 r 个数表示的这位用户的口味。蓝色小于零，橙色大于零。</translation>
    </message>
    <message>
        <source>B: the movies</source>
        <translation>B：电影</translation>
    </message>
    <message>
        <source>One column for each movie, one row for each latent dimension. It starts at zero, as in LoRA, so at step 0 the guess is exactly W.</source>
        <translation>每部电影一列，每个潜在维度一行。和 LoRA 一样从零开始，所以第 0 步的预测恰好等于 W。</translation>
    </message>
    <message>
        <source>The guess</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Row of A times column of B gives the guess of one rating. With a base W it is W + A·B. Point at a cell to see which numbers made it.</source>
        <translation>A 的一行乘以 B 的一列，得到一个评分的预测。有基准 W 时，预测为 W + A·B。指向一个单元格，就能看到它由哪些数算出。</translation>
    </message>
    <message>
        <source>The ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>What A and B have to explain. Type a number, turn the wheel or paste from a spreadsheet; Delete makes a rating unseen. The switch above shows the error in place of the ratings.</source>
        <translation>A 和 B 要解释的就是它。输入数字、滚动滚轮，或从电子表格粘贴；按 Delete 设为未评分。上方的开关可以改为显示误差。</translation>
    </message>
    <message>
        <source>How a guess is made</source>
        <translation>预测值怎么来的</translation>
    </message>
    <message>
        <source>The cell under the pointer, or under the keyboard&apos;s frame, is written out: every number of its row of A times the number of its column of B, added up.</source>
        <translation>这里写出指针所指（或键盘选框所在）单元格的算式：A 的一行与 B 的一列逐个相乘，再相加。</translation>
    </message>
    <message>
        <source>Error while training</source>
        <translation>训练过程中的误差</translation>
    </message>
    <message>
        <source>The root mean square of guess − rating after every step. The dashed line is the best any A and B of this rank can do on a full table. Log shows small errors larger.</source>
        <translation>每一步之后“预测 − 评分”的均方根。虚线是评分表填满时，这个秩的任何 A 和 B 所能达到的最好结果。对数坐标能把小误差看得更清楚。</translation>
    </message>
    <message>
        <source>Taste map</source>
        <translation>口味图</translation>
    </message>
    <message>
        <source>Users and movies along two latent dimensions. Who lies in the direction of a movie likes it. The directions have no names: other A and B give the same guess.</source>
        <translation>用户和电影在两个潜在维度上的位置。用户朝着哪部电影的方向，就喜欢哪部电影。这些方向没有名字：换一对 A 和 B，也能给出同样的预测。</translation>
    </message>
    <message>
        <source>Rank r</source>
        <translation>秩 r</translation>
    </message>
    <message>
        <source>How many latent dimensions each user and each movie gets. More of them explain more and cost more numbers. From the break-even rank on, A and B hold no fewer numbers than the table.</source>
        <translation>每个用户和每部电影有几个潜在维度。维度越多，解释得越多，要存的数也越多。从盈亏平衡秩开始，A 和 B 存的数就不比整张表少了。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>The error at the step on screen and how hard it pulls at A and at B. At step 0 the pull at A is exactly 0, because B is 0: B moves first.</source>
        <translation>屏幕上这一步的误差，以及它对 A 和 B 的拉力有多大。第 0 步时 B 为 0，对 A 的拉力恰好为 0：B 先动。</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>Where the first numbers of A and B come from. Gauss / Zero is what LoRA does. The same seed gives the same run on every computer.</source>
        <translation>A 和 B 最初的数从哪里来。“高斯 / 零”就是 LoRA 的做法。种子相同，在每台电脑上的训练过程都相同。</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>How A and B are changed in each step. The learning rate says how far: too high and the error explodes. Hidden ratings are kept out of training, to test the guesses.</source>
        <translation>每一步怎样改变 A 和 B。学习率决定走多远：太大，误差就会爆炸。隐藏评分不参加训练，用来检验预测。</translation>
    </message>
    <message>
        <source>Playing the training</source>
        <translation>播放训练</translation>
    </message>
    <message>
        <source>Play, pause, step and reset, as with a film. The slider goes back to any kept step; playing from there goes on.</source>
        <translation>像看电影一样播放、暂停、单步和重置。拖动滑块可回到任何保留的步；从那里播放就会继续。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Trains on until the error no longer falls, or until you pause. Space does the same.</source>
        <translation>一直训练到误差不再下降，或者你按下暂停。空格键效果相同。</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>One step of training. The key ] does the same.</source>
        <translation>训练一步。按 ] 键效果相同。</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Shows the kept step before this one. The key [ does the same.</source>
        <translation>显示上一个保留的步。按 [ 键效果相同。</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to step 0 of the same start: A random, B zero, the same numbers as before. The key R does the same.</source>
        <translation>回到同一初始化的第 0 步：A 随机，B 为零，数值与之前完全相同。按 R 键效果相同。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How many steps are shown in a second. At the right end it trains as fast as the computer can.</source>
        <translation>每秒显示多少步。拖到最右端，就以电脑的最快速度训练。</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Every kept step of this run. Drag it to look at a past step; all pictures follow.</source>
        <translation>这次训练中保留的每一步。拖动它可以回看过去的一步，所有图都会跟着变。</translation>
    </message>
    <message>
        <source>What is compared</source>
        <translation>比较什么</translation>
    </message>
    <message>
        <source>The ranks, how many random starts for each, and how many ratings are hidden as a test. Compare trains them all, and Cancel stops it.</source>
        <translation>要比较哪些秩，每个秩用几个随机初始化，隐藏多少评分作为检验。“开始比较”会全部训练，“取消”则停止。</translation>
    </message>
    <message>
        <source>Compare ranks</source>
        <translation>比较不同秩</translation>
    </message>
    <message>
        <source>Each rank is trained from several random starts. Afterwards you see how the error falls and what each rank costs.</source>
        <translation>每个秩都从几个随机初始化开始训练。之后可以看到误差怎样下降，每个秩要花多少。</translation>
    </message>
    <message>
        <source>What the runs show</source>
        <translation>结果说明什么</translation>
    </message>
    <message>
        <source>Read off the runs just made: from which rank on more numbers hardly help, and what the hidden ratings say.</source>
        <translation>由刚才的训练得出：从哪个秩开始，多存一些数几乎不再有用；隐藏评分又说明了什么。</translation>
    </message>
    <message>
        <source>Charts by rank</source>
        <translation>各个秩的图表</translation>
    </message>
    <message>
        <source>Error by rank, numbers to store by rank, and error against numbers. Thin lines show how far the random starts lie apart.</source>
        <translation>各秩的误差、要存的数，以及误差与存数的关系。细线表示不同随机初始化之间相差多少。</translation>
    </message>
    <message>
        <source>Table by rank</source>
        <translation>各个秩的表格</translation>
    </message>
    <message>
        <source>The numbers behind the charts, one row for each rank. A row can be used on the Train page.</source>
        <translation>图表背后的数，每个秩一行。可以把某一行用到“训练”页。</translation>
    </message>
    <message>
        <source>What each rank remembers</source>
        <translation>每个秩记住了什么</translation>
    </message>
    <message>
        <source>The table rebuilt by each rank, side by side. Small ranks keep the large patterns, larger ones the details.</source>
        <translation>由每个秩重建的评分表，并排放在一起。小的秩保留大的规律，大的秩还保留细节。</translation>
    </message>
    <message>
        <source>The two paths</source>
        <translation>两条路径</translation>
    </message>
    <message>
        <source>Above the frozen path W x, below the path of LoRA: A squeezes x into r numbers, B expands them again. Both are added. The numbers are those of the word chosen.</source>
        <translation>上面是冻结的路径 W x，下面是 LoRA 的路径：A 把 x 压缩成 r 个数，B 再把它们展开，最后两者相加。图中的数属于选中的那个词。</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>What the frozen model answers to the prompt, and what it answers with LoRA. Click a word to see how it was chosen.</source>
        <translation>冻结的模型怎样回答提示词，加上 LoRA 后又怎样回答。点击一个词，就能看到它是怎么选出来的。</translation>
    </message>
    <message>
        <source>Logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>For every candidate the frozen logit, the correction and their sum. The largest sum is the next word. At step 0 the correction is 0, so nothing has changed.</source>
        <translation>每个候选词的冻结 logit、修正值以及两者之和。和最大的就是下一个词。第 0 步的修正为 0，所以什么都没有改变。</translation>
    </message>
    <message>
        <source>New tricks</source>
        <translation>新花样</translation>
    </message>
    <message>
        <source>Answers to be learned, such as Hello → Hi there, matey! Add your own, with new words as well.</source>
        <translation>要学会的回答，例如“你好 → 你好呀，伙计！”。可以添加自己的，也可以用新词。</translation>
    </message>
    <message>
        <source>Old manners</source>
        <translation>老规矩</translation>
    </message>
    <message>
        <source>What the model could say before and should keep. A cross means that training has made it forget.</source>
        <translation>模型原来会说、应该保留的话。打叉表示训练让它忘了。</translation>
    </message>
    <message>
        <source>Rank r of the layer</source>
        <translation>层的秩 r</translation>
    </message>
    <message>
        <source>The width of A x: through so few numbers all of the correction must go.</source>
        <translation>A x 的宽度：整个修正都要从这么几个数中通过。</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>How many tricks are learned and how many manners kept. It also proves that W has not changed and that merging gives the same answers.</source>
        <translation>学会了几个新花样，守住了几条老规矩。还证明 W 没有改变，合并后的回答也相同。</translation>
    </message>
    <message>
        <source>Scale and start</source>
        <translation>缩放和初值</translation>
    </message>
    <message>
        <source>The correction is multiplied by α/r. A starts with random numbers and B with zeros. Seed and learning rate belong to the run as on the Train page.</source>
        <translation>修正要乘以 α/r。A 从随机数开始，B 从零开始。种子和学习率与“训练”页一样，属于这次训练。</translation>
    </message>
    <message>
        <source>Turn the picture</source>
        <translation>转动画面</translation>
    </message>
    <message>
        <source>Shows step by step how users and movies become this layer: the movie view turned on its side.</source>
        <translation>一步一步展示用户和电影怎样变成这一层：把电影的画面转个方向。</translation>
    </message>
    <message>
        <source>Save as adapter</source>
        <translation>保存为适配器</translation>
    </message>
    <message>
        <source>Writes A and B as the files that PEFT reads. They can be opened on the Real models page.</source>
        <translation>把 A 和 B 写成 PEFT 能读的文件，可以在“真实模型”页打开。</translation>
    </message>
    <message>
        <source>Tricks by rank</source>
        <translation>不同秩的新花样</translation>
    </message>
    <message>
        <source>Trains every rank of the list and counts tricks, manners and numbers. What it says comes from these runs.</source>
        <translation>训练列表中的每个秩，统计花样、规矩和参数个数。结论都来自这些训练。</translation>
    </message>
    <message>
        <source>Two parts</source>
        <translation>两个部分</translation>
    </message>
    <message>
        <source>What an adapter costs, worked out from the sizes of real models; and the inside of an adapter file of your own.</source>
        <translation>一部分根据真实模型的尺寸算出适配器的开销；另一部分看你自己的适配器文件里面有什么。</translation>
    </message>
    <message>
        <source>Model and modules</source>
        <translation>模型和模块</translation>
    </message>
    <message>
        <source>Choose a model, the modules that get a LoRA pair, and the ranks. Every number has its source at the end of the page.</source>
        <translation>选择模型、加上 LoRA 的模块，以及秩。每个数的来源都写在页面末尾。</translation>
    </message>
    <message>
        <source>In one sentence</source>
        <translation>一句话概括</translation>
    </message>
    <message>
        <source>What the chosen rank means for this model: how many numbers are trained, and which share that is.</source>
        <translation>选中的秩对这个模型意味着什么：训练多少个数，占多大比例。</translation>
    </message>
    <message>
        <source>What an adapter costs</source>
        <translation>适配器的开销</translation>
    </message>
    <message>
        <source>Trainable numbers, their share, file size and memory for each rank, beside full fine-tuning. Choose a row: the sentence and the code follow.</source>
        <translation>每个秩的可训练参数、占比、文件大小和内存，与全量微调对比。选择一行，上面的句子和代码会随之改变。</translation>
    </message>
    <message>
        <source>Numbers by rank</source>
        <translation>各个秩的参数个数</translation>
    </message>
    <message>
        <source>Both axes are logarithmic: twice the rank is twice the numbers.</source>
        <translation>两个坐标轴都是对数坐标：秩翻倍，参数个数也翻倍。</translation>
    </message>
    <message>
        <source>Break-even ranks</source>
        <translation>盈亏平衡秩</translation>
    </message>
    <message>
        <source>Up to this rank A and B hold fewer numbers than W itself. For real layers it lies far above the ranks in use.</source>
        <translation>在这个秩以内，A 和 B 中的数比 W 本身少。对真实的层，它远高于实际使用的秩。</translation>
    </message>
    <message>
        <source>The same in code</source>
        <translation>写成代码</translation>
    </message>
    <message>
        <source>A LoraConfig for PEFT, and the configuration file, for exactly this choice. Copy it and train on your own machine.</source>
        <translation>按这里的选择生成的 PEFT LoraConfig 和配置文件。复制下来，就能在自己的电脑上训练。</translation>
    </message>
    <message>
        <source>Inside an adapter</source>
        <translation>适配器的内部</translation>
    </message>
    <message>
        <source>Open a real adapter and see for each module how strongly it changes W, and how many of its ranks it really uses.</source>
        <translation>打开一个真实的适配器，看每个模块把 W 改变了多少，又真正用到了几个秩。</translation>
    </message>
    <message>
        <source>The experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Five experiments with the table that is open, or with numbers of their own. Choose one; what it needs stands at the right.</source>
        <translation>几个实验：用打开的评分表，或用它们自己的数。选一个，需要的设置在右边。</translation>
    </message>
    <message>
        <source>Gaussian and zero</source>
        <translation>高斯与零</translation>
    </message>
    <message>
        <source>A random, B zero, as in LoRA: the guess is W at step 0, and training moves.</source>
        <translation>A 随机、B 为零，和 LoRA 一样：第 0 步的预测就是 W，训练能动起来。</translation>
    </message>
    <message>
        <source>Zero and Gaussian</source>
        <translation>零与高斯</translation>
    </message>
    <message>
        <source>The mirror image: A zero, B random. It trains as well.</source>
        <translation>镜像：A 为零、B 随机。同样可以训练。</translation>
    </message>
    <message>
        <source>Both zero</source>
        <translation>都是零</translation>
    </message>
    <message>
        <source>Both gradients are exactly 0, so nothing ever moves.</source>
        <translation>两个梯度都恰好为 0，永远不会动。</translation>
    </message>
    <message>
        <source>Both random</source>
        <translation>都是随机</translation>
    </message>
    <message>
        <source>It trains, but at step 0 the guess is noise and not W.</source>
        <translation>可以训练，但第 0 步的预测是噪声，不是 W。</translation>
    </message>
    <message>
        <source>Error of the four starts</source>
        <translation>四种初始化的误差</translation>
    </message>
    <message>
        <source>The four runs share one seed and one clock, so their errors can be compared step by step.</source>
        <translation>四次训练用同一个种子、同一个时钟，可以逐步比较误差。</translation>
    </message>
    <message>
        <source>Gradient of A</source>
        <translation>A 的梯度</translation>
    </message>
    <message>
        <source>How hard the loss pulls at A in each run. It is exactly 0 as long as B is 0.</source>
        <translation>每次训练中损失对 A 的拉力。B 为 0 时它恰好为 0。</translation>
    </message>
    <message>
        <source>Gradient of B</source>
        <translation>B 的梯度</translation>
    </message>
    <message>
        <source>How hard the loss pulls at B in each run. It is exactly 0 as long as A is 0.</source>
        <translation>每次训练中损失对 B 的拉力。A 为 0 时它恰好为 0。</translation>
    </message>
    <message>
        <source>What the four runs show</source>
        <translation>四次训练说明什么</translation>
    </message>
    <message>
        <source>Read off the runs just made: which starts move, and where they end.</source>
        <translation>由刚才的训练得出：哪些初始化能动，最后到了哪里。</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>如果当时</translation>
    </message>
    <message>
        <source>Choose what would have been different from this step on: the learning rate, the rank or the method.</source>
        <translation>选择从这一步起要改变什么：学习率、秩或方法。</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果如何</translation>
    </message>
    <message>
        <source>The two runs in words, with their numbers.</source>
        <translation>用文字和数值说明两次训练。</translation>
    </message>
    <message>
        <source>Both runs</source>
        <translation>两次训练</translation>
    </message>
    <message>
        <source>The run as it was, and the run as it would have been. They part at the step of the branch.</source>
        <translation>原来的训练和改变后的训练，从分叉的那一步分开。</translation>
    </message>
    <message>
        <source>Both runs in numbers</source>
        <translation>两次训练的数值</translation>
    </message>
    <message>
        <source>The errors of both runs side by side.</source>
        <translation>两次训练的误差并排放在一起。</translation>
    </message>
    <message>
        <source>A and B, turned together</source>
        <translation>一起转动的 A 和 B</translation>
    </message>
    <message>
        <source>A and B change with the dial; their product, the guess, does not.</source>
        <translation>A 和 B 随转盘改变，它们的乘积（预测）不变。</translation>
    </message>
    <message>
        <source>The turned taste map</source>
        <translation>转动的口味图</translation>
    </message>
    <message>
        <source>All users and movies turn together. Who lies near whom stays the same.</source>
        <translation>所有用户和电影一起转动，谁离谁近并不改变。</translation>
    </message>
    <message>
        <source>The dial</source>
        <translation>转盘</translation>
    </message>
    <message>
        <source>Turns A one way and B along with it. Drag it, or use the arrow keys.</source>
        <translation>转动 A，B 也跟着转。可以拖动，也可以用方向键。</translation>
    </message>
    <message>
        <source>What the turn changes</source>
        <translation>转动改变了什么</translation>
    </message>
    <message>
        <source>How much the numbers of A and B have changed, and how much the guess has: nothing but rounding.</source>
        <translation>A 和 B 的数变了多少，预测变了多少：除舍入误差外完全不变。</translation>
    </message>
    <message>
        <source>Directions, not names</source>
        <translation>是方向，不是名字</translation>
    </message>
    <message>
        <source>What the turn teaches: a latent dimension is a direction, not a genre.</source>
        <translation>转动说明：潜在维度是一个方向，不是一种类型。</translation>
    </message>
    <message>
        <source>One direction at a time</source>
        <translation>一次一个方向</translation>
    </message>
    <message>
        <source>What this run shows: which singular directions were learned first.</source>
        <translation>这次训练说明：哪些奇异方向先学会。</translation>
    </message>
    <message>
        <source>How much of each direction is learned</source>
        <translation>每个方向学会了多少</translation>
    </message>
    <message>
        <source>One line for each singular direction. Large ones are usually learned first.</source>
        <translation>每个奇异方向一条线。大的通常先学会。</translation>
    </message>
    <message>
        <source>The error by direction</source>
        <translation>各个方向的误差</translation>
    </message>
    <message>
        <source>What is still missing in each singular direction. Together they make the whole error.</source>
        <translation>每个奇异方向还差多少。合起来就是全部误差。</translation>
    </message>
    <message>
        <source>The directions in numbers</source>
        <translation>各个方向的数值</translation>
    </message>
    <message>
        <source>Each singular direction with its size and how much of it is learned.</source>
        <translation>每个奇异方向的大小，以及学会了多少。</translation>
    </message>
    <message>
        <source>The mistake</source>
        <translation>错误的做法</translation>
    </message>
    <message>
        <source>A mistake people really made, run here live.</source>
        <translation>真实发生过的错误，在这里实际运行。</translation>
    </message>
    <message>
        <source>The right way</source>
        <translation>正确的做法</translation>
    </message>
    <message>
        <source>The same, done right, with the same seed.</source>
        <translation>同样的事，用同一个种子正确地做一遍。</translation>
    </message>
    <message>
        <source>How to recognise it</source>
        <translation>怎样识别</translation>
    </message>
    <message>
        <source>What to look for in a training of your own.</source>
        <translation>在自己的训练中要注意什么。</translation>
    </message>
    <message>
        <source>The numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>What both ways measure, side by side.</source>
        <translation>两种做法的测量结果，并排比较。</translation>
    </message>
    <message>
        <source>One layer for real</source>
        <translation>真实训练一层</translation>
    </message>
    <message>
        <source>Trains ΔW of a layer as large as a real model&apos;s, here and now, and shows how many steps a second your computer makes.</source>
        <translation>就在这里训练一个与真实模型同样大小的层的 ΔW，并显示你的电脑每秒能走多少步。</translation>
    </message>
</context>
<context>
    <name>StartLabCharts</name>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>RMSE in stars, log scale</source>
        <translation>RMSE（星），对数坐标</translation>
    </message>
    <message>
        <source>Gradient of A</source>
        <translation>A 的梯度</translation>
    </message>
    <message>
        <source>‖∂L/∂A‖, log scale</source>
        <translation>‖∂L/∂A‖，对数坐标</translation>
    </message>
    <message>
        <source>Gradient of B</source>
        <translation>B 的梯度</translation>
    </message>
    <message>
        <source>‖∂L/∂B‖, log scale</source>
        <translation>‖∂L/∂B‖，对数坐标</translation>
    </message>
    <message>
        <source>step</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Exactly 0 so far, so not on a log scale: %1</source>
        <translation>至今恰好是 0，对数坐标上画不出：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>，</translation>
    </message>
</context>
<context>
    <name>SweepCharts</name>
    <message>
        <source>Press Compare, and the chart is drawn here.</source>
        <translation>按“开始比较”，图表就画在这里。</translation>
    </message>
    <message>
        <source>ratings it learns from</source>
        <translation>训练用的评分</translation>
    </message>
    <message>
        <source>ratings it learns from (mean, lowest, highest)</source>
        <translation>训练用的评分（平均、最低、最高）</translation>
    </message>
    <message>
        <source>hidden ratings</source>
        <translation>隐藏评分</translation>
    </message>
    <message>
        <source>best possible (SVD)</source>
        <translation>最优值（SVD）</translation>
    </message>
    <message>
        <source>Best possible error (SVD): not defined, because some ratings are unseen or hidden.</source>
        <translation>最优误差（SVD）：有未评分项或隐藏评分，因此无定义。</translation>
    </message>
    <message>
        <source>Best possible error (SVD): not computed, the table is too large.</source>
        <translation>最优误差（SVD）：表太大，未计算。</translation>
    </message>
    <message>
        <source>Where the best possible error is 0, the dashed line ends: a log scale has no place for 0.</source>
        <translation>最优误差为 0 的地方，虚线到此为止：对数坐标上没有 0。</translation>
    </message>
    <message>
        <source>No result at rank %1: the training diverged. Try a smaller learning rate.</source>
        <translation>秩 %1 没有结果：训练发散了。请试试更小的学习率。</translation>
    </message>
    <message>
        <source>RMSE in stars, log scale</source>
        <translation>RMSE（星），对数坐标</translation>
    </message>
    <message>
        <source>RMSE in stars</source>
        <translation>RMSE（星）</translation>
    </message>
    <message>
        <source>Error by rank</source>
        <translation>误差随秩的变化</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>elbow at %1</source>
        <translation>拐点：秩 %1</translation>
    </message>
    <message>
        <source>Numbers to store by rank</source>
        <translation>存储量随秩的变化</translation>
    </message>
    <message>
        <source>whole table: %1 (far above this chart)</source>
        <translation>整张表：%1（远在图的上方）</translation>
    </message>
    <message>
        <source>whole table: %1</source>
        <translation>整张表：%1</translation>
    </message>
    <message>
        <source>A (users)</source>
        <translation>A（用户）</translation>
    </message>
    <message>
        <source>B (movies)</source>
        <translation>B（电影）</translation>
    </message>
    <message>
        <source>Break-even at rank %1: above it, A and B hold more numbers than the whole table.</source>
        <translation>盈亏平衡秩为 %1：秩再大，A 和 B 存的数就比整张表还多。</translation>
    </message>
    <message>
        <source>Error against numbers to store</source>
        <translation>误差与存储量的关系</translation>
    </message>
    <message>
        <source>numbers in A and B</source>
        <translation>A 和 B 中数的个数</translation>
    </message>
    <message>
        <source>r = %1</source>
        <translation>r = %1</translation>
    </message>
    <message>
        <source>Vertical line: the whole table, %1 numbers.</source>
        <translation>竖线：整张表，%1 个数。</translation>
    </message>
    <message>
        <source>The whole table has %1 numbers, far to the right of this chart.</source>
        <translation>整张表有 %1 个数，远在图的右边。</translation>
    </message>
</context>
<context>
    <name>TablePainter</name>
    <message numerus="yes">
        <source>… and %n more row(s)</source>
        <translation>
            <numerusform>……还有 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s): %1.</source>
        <extracomment>e.g. &quot;6 rows: rank, numbers to store, error.&quot;</extracomment>
        <translation>
            <numerusform>%n 行：%1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TasteMap</name>
    <message>
        <source>latent dimension %1</source>
        <translation>潜在维度 %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Taste map</source>
        <translation>口味图</translation>
    </message>
    <message>
        <source>Users and movies appear here once there are ratings.</source>
        <translation>有了评分，用户和电影就会出现在这里。</translation>
    </message>
    <message>
        <source>Rank 1 has one latent dimension: the map is a strip, and every height is 0.</source>
        <translation>秩 1 只有一个潜在维度：图成了一条线，高度都是 0。</translation>
    </message>
</context>
<context>
    <name>lora::app::Actions</name>
    <message>
        <source>&amp;New table…</source>
        <translation>新建评分表(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;MovieLens folder…</source>
        <translation>打开 MovieLens 文件夹(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>另存为(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t ratings</source>
        <translation>剪切评分(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy ratings</source>
        <translation>复制评分(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste ratings</source>
        <translation>粘贴评分(&amp;P)</translation>
    </message>
    <message>
        <source>Make ratings u&amp;nseen</source>
        <translation>设为未评分(&amp;N)</translation>
    </message>
    <message>
        <source>Add a &amp;movie</source>
        <translation>添加电影(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation>单步(&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Reset to step 0</source>
        <translation>重置到第 0 步(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Compare ranks</source>
        <translation>比较不同秩(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Good to know</source>
        <translation>小知识(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About LoRA Cinema</source>
        <translation>关于 LoRA Cinema(&amp;A)</translation>
    </message>
    <message>
        <source>Real &amp;models</source>
        <translation>真实模型(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;LoRA layer</source>
        <translation>LoRA 层(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;What if from this step…</source>
        <translation>从这一步起，如果……(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Experiments</source>
        <translation>实验(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Side panel</source>
        <translation>侧边栏(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Present (projector mode)</source>
        <translation>投影模式(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lessons…</source>
        <translation>课程(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Open a lesson folder…</source>
        <translation>打开课程文件夹(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Back to my own work</source>
        <translation>回到我自己的内容(&amp;B)</translation>
    </message>
    <message>
        <source>Save the ratings as &amp;CSV…</source>
        <translation>评分另存为 CSV(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Add a user</source>
        <translation>添加用户(&amp;A)</translation>
    </message>
    <message>
        <source>Class&amp;room…</source>
        <translation>课堂(&amp;R)…</translation>
    </message>
    <message>
        <source>Lock or unlock the controls (teacher)</source>
        <translation>锁定或解锁控件（教师）</translation>
    </message>
    <message>
        <source>What am &amp;I looking at?</source>
        <translation>我在看什么？(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Welcome</source>
        <translation>欢迎页(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Reset settings…</source>
        <translation>重置设置(&amp;R)…</translation>
    </message>
    <message>
        <source>Copy for s&amp;lides</source>
        <translation>复制到幻灯片(&amp;L)</translation>
    </message>
    <message>
        <source>Expor&amp;t for slides…</source>
        <translation>导出用于幻灯片(&amp;T)…</translation>
    </message>
    <message>
        <source>To the next &amp;part of the window</source>
        <translation>到窗口的下一部分(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Import ratings…</source>
        <translation>导入评分(&amp;I)…</translation>
    </message>
    <message>
        <source>Import settin&amp;gs…</source>
        <translation>导入设置(&amp;G)…</translation>
    </message>
    <message>
        <source>Steps per second and &amp;frame time</source>
        <translation>每秒步数和帧耗时(&amp;F)</translation>
    </message>
</context>
<context>
    <name>lora::app::AdapterView</name>
    <message>
        <source>The adapter could not be read: %1</source>
        <translation>无法读取适配器：%1</translation>
    </message>
    <message>
        <source>Cancelled: the adapter was not opened.</source>
        <translation>已取消：没有打开适配器。</translation>
    </message>
    <message>
        <source>Open a real adapter</source>
        <translation>打开真实的适配器</translation>
    </message>
    <message>
        <source>LoRA adapters (*.safetensors adapter_config.json);;All files (*)</source>
        <translation>LoRA 适配器 (*.safetensors adapter_config.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 is open.</source>
        <translation>已打开 %1。</translation>
    </message>
    <message>
        <source>Open a real adapter…</source>
        <translation>打开真实的适配器…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress of opening the adapter</source>
        <translation>打开适配器的进度</translation>
    </message>
    <message>
        <source>A LoRA adapter is a small file: A and B of every target module. Open one (.safetensors, or a PEFT folder), or drop it here, and see how each module changes its frozen W, and how many of its ranks it really uses.</source>
        <translation>LoRA 适配器是一个小文件：每个目标模块的 A 和 B。打开一个（.safetensors 或 PEFT 文件夹），或把它拖到这里，看看每个模块怎样改变冻结的 W，又真正用到了多少秩。</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>按名称筛选</translation>
    </message>
    <message>
        <source>Made for %1.</source>
        <translation>用于 %1。</translation>
    </message>
    <message>
        <source>Modules</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Choose up to four modules to compare them in the charts.</source>
        <translation>最多选择四个模块，在图表中比较。</translation>
    </message>
</context>
<context>
    <name>lora::app::AnswerCards</name>
    <message>
        <source>✓ With LoRA every logit is now the same, bit for bit.</source>
        <translation>✓ 加上 LoRA 后，每个 logit 此刻都逐位相同。</translation>
    </message>
    <message>
        <source>Step %1: LoRA changes the logits.</source>
        <translation>第 %1 步：LoRA 改变了 logits。</translation>
    </message>
    <message>
        <source>✓ The trick is learned.</source>
        <translation>✓ 新花样学会了。</translation>
    </message>
    <message>
        <source>✓ The old manner is kept.</source>
        <translation>✓ 老规矩还在。</translation>
    </message>
    <message>
        <source>✗ To be learned: %1</source>
        <translation>✗ 还要学：%1</translation>
    </message>
    <message>
        <source>✗ The old manner was: %1</source>
        <translation>✗ 原来的回答是：%1</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>提示词</translation>
    </message>
    <message>
        <source>Frozen model: W x</source>
        <translation>冻结的模型：W x</translation>
    </message>
    <message>
        <source>With LoRA: W x + scale · B (A x)</source>
        <translation>加上 LoRA：W x + 缩放 · B (A x)</translation>
    </message>
    <message>
        <source>New words are underlined. Click a word to see how it was chosen.</source>
        <translation>新词带下划线。点一个词，看看它是怎样选出来的。</translation>
    </message>
</context>
<context>
    <name>lora::app::AutoNumber</name>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>%1: auto</source>
        <translation>%1：自动</translation>
    </message>
</context>
<context>
    <name>lora::app::BranchExperiment</name>
    <message>
        <source>Predict first: from the step chosen at the right, which change will get to a lower error? Your own run stays as it is.</source>
        <translation>先预测：从右边选定的这一步起，哪种改动会让误差更低？你自己的训练不会被改动。</translation>
    </message>
    <message>
        <source>There is no run yet: the Train page needs ratings.</source>
        <translation>还没有训练过程：“训练”页需要评分。</translation>
    </message>
    <message>
        <source>The chart is full: remove a branch first.</source>
        <translation>图已经满了：请先移除一个分支。</translation>
    </message>
    <message>
        <source>The branch could not be trained: %1</source>
        <translation>这个分支没能训练：%1</translation>
    </message>
    <message>
        <source>The run on the Train page is another one now: these branches are of the earlier one, and go when you try something new.</source>
        <translation>“训练”页上已经是另一次训练：这些分支属于之前那一次，再试新的改动时就会清除。</translation>
    </message>
    <message>
        <source>Change the rate, the rank or the method at a past step, and see both runs.</source>
        <translation>在过去的某一步改动学习率、秩或方法，把两次训练放在一起看。</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Scale of the error</source>
        <translation>误差的坐标</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>分支</translation>
    </message>
    <message>
        <source>Remove this branch</source>
        <translation>移除这个分支</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>如果……会怎样？</translation>
    </message>
</context>
<context>
    <name>lora::app::BranchPanel</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>The run has this method already.</source>
        <translation>这次训练用的就是这种方法。</translation>
    </message>
    <message>
        <source>Alternating least squares has no learning rate.</source>
        <translation>交替最小二乘没有学习率。</translation>
    </message>
    <message>
        <source>Rank 1 has no rank below it.</source>
        <translation>秩 1 之下没有更小的秩。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Instead of %1.</source>
        <translation>原来是 %1。</translation>
    </message>
    <message>
        <source>Instead of %1. The learning rate is chosen anew: one method&apos;s rate means nothing to another.</source>
        <translation>原来是%1。学习率会重新选定：一种方法的学习率对另一种方法没有意义。</translation>
    </message>
    <message>
        <source>A gets a Gaussian column, B a row of zeros: no guess changes at first.</source>
        <translation>A 添一列高斯随机数，B 添一行零：开始时预测丝毫不变。</translation>
    </message>
    <message>
        <source>The latent dimension that adds least to the guess is dropped.</source>
        <translation>去掉对预测贡献最小的那个潜在维度。</translation>
    </message>
    <message>
        <source>From which step?</source>
        <translation>从哪一步起？</translation>
    </message>
    <message>
        <source>From step</source>
        <translation>起始步</translation>
    </message>
    <message>
        <source>RMSE there</source>
        <translation>那一步的 RMSE</translation>
    </message>
    <message>
        <source>Step to branch from</source>
        <translation>分支的起始步</translation>
    </message>
    <message>
        <source>Any kept step of the run on the Train page</source>
        <translation>“训练”页这次训练中任何一个保留的步</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>如果……会怎样？</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>What is changed</source>
        <translation>改动什么</translation>
    </message>
    <message>
        <source>Learning rate of the branch</source>
        <translation>分支的学习率</translation>
    </message>
    <message>
        <source>r − 1</source>
        <translation>r − 1</translation>
    </message>
    <message>
        <source>r + 1</source>
        <translation>r + 1</translation>
    </message>
    <message>
        <source>Rank of the branch</source>
        <translation>分支的秩</translation>
    </message>
    <message>
        <source>Method of the branch</source>
        <translation>分支的方法</translation>
    </message>
    <message>
        <source>Train both on</source>
        <translation>两边都接着训练</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
</context>
<context>
    <name>lora::app::BridgeDialog</name>
    <message>
        <source>1 of 4. The movie view: a row of A is a user, a column of B is a movie, A·B guesses the ratings.</source>
        <translation>1/4 电影视角：A 的一行是一个用户，B 的一列是一部电影，A·B 猜出评分。</translation>
    </message>
    <message>
        <source>2 of 4. Turned about its diagonal: users across, movies down. (A·B)ᵀ = Bᵀ·Aᵀ, the numbers are the same. From here on Bᵀ is simply called B and Aᵀ is called A.</source>
        <translation>2/4 沿对角线翻过来：用户横排，电影竖排。(A·B)ᵀ = Bᵀ·Aᵀ，数一个也没变。从这里起，Bᵀ 就叫 B，Aᵀ 就叫 A。</translation>
    </message>
    <message>
        <source>3 of 4. x picks one user. A x is her taste, r numbers. B makes of it a score for every movie.</source>
        <translation>3/4 x 选出一个用户。A x 是她的口味，共 r 个数。B 由此给每部电影打分。</translation>
    </message>
    <message>
        <source>4 of 4. W is what was there before, B·A is only what changed. That is LoRA.</source>
        <translation>4/4 W 是原来就有的，B·A 只是变化的部分。这就是 LoRA。</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>LoRA</source>
        <translation>LoRA</translation>
    </message>
    <message>
        <source>here</source>
        <translation>这里</translation>
    </message>
    <message>
        <source>last year&apos;s ratings</source>
        <translation>去年的评分</translation>
    </message>
    <message>
        <source>frozen weights</source>
        <translation>冻结的权重</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>d_in → r, squeeze</source>
        <translation>d_in → r，压缩</translation>
    </message>
    <message>
        <source>movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>r → d_out, expand</source>
        <translation>r → d_out，展开</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>一个评分</translation>
    </message>
    <message>
        <source>ΔW, a correction</source>
        <translation>ΔW，一个修正</translation>
    </message>
    <message>
        <source>one user</source>
        <translation>一个用户</translation>
    </message>
    <message>
        <source>prompt and word before</source>
        <translation>提示词和前一个词</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 个数</translation>
    </message>
    <message>
        <source>her taste</source>
        <translation>她的口味</translation>
    </message>
    <message>
        <source>squeezed</source>
        <translation>压缩后</translation>
    </message>
    <message>
        <source>Turn the picture: from movies to LoRA</source>
        <translation>翻转画面：从电影到 LoRA</translation>
    </message>
    <message>
        <source>What is what</source>
        <translation>对照表</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Play all</source>
        <translation>从头播放</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Way from the movie view to LoRA</source>
        <translation>从电影视角到 LoRA 的过程</translation>
    </message>
</context>
<context>
    <name>lora::app::BridgePainter</name>
    <message>
        <source>d_in = %1</source>
        <translation>d_in = %1</translation>
    </message>
    <message>
        <source>users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>d_out = %1</source>
        <translation>d_out = %1</translation>
    </message>
    <message>
        <source>movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>r = %1</source>
        <translation>r = %1</translation>
    </message>
    <message>
        <source>x: one user</source>
        <translation>x：一个用户</translation>
    </message>
    <message>
        <source>here: the words so far, as %1 numbers</source>
        <translation>这里：提示词和前一个词，共 %1 个数</translation>
    </message>
    <message>
        <source>A x = her taste</source>
        <translation>A x = 她的口味</translation>
    </message>
    <message>
        <source>B (A x) = a score for every movie</source>
        <translation>B (A x) = 每部电影的分数</translation>
    </message>
    <message>
        <source>here: for every one of %1 words</source>
        <translation>这里：%1 个词各有一个分数</translation>
    </message>
    <message>
        <source>last year&apos;s ratings</source>
        <translation>去年的评分</translation>
    </message>
    <message>
        <source>what changed</source>
        <translation>变化的部分</translation>
    </message>
    <message>
        <source>W stays as it is; only A and B are trained.</source>
        <translation>W 保持不变，只训练 A 和 B。</translation>
    </message>
</context>
<context>
    <name>lora::app::BridgeView</name>
    <message>
        <source>From movies to LoRA</source>
        <translation>从电影到 LoRA</translation>
    </message>
    <message>
        <source>The ratings as A · B: users down, movies across.</source>
        <translation>评分写成 A · B：向下是用户，向右是电影。</translation>
    </message>
    <message>
        <source>The same picture turned: (A·B)ᵀ = Bᵀ·Aᵀ, movies down, users across.</source>
        <translation>同一张图转过来：(A·B)ᵀ = Bᵀ·Aᵀ，向下是电影，向右是用户。</translation>
    </message>
    <message>
        <source>A takes one user x to her taste A x, and B the taste to a score for every movie.</source>
        <translation>A 把一位用户 x 变成她的口味 A x，B 再把口味变成每部电影的得分。</translation>
    </message>
    <message>
        <source>The frozen W and the correction beside it: y = W x + scale · B (A x). Only A and B are trained.</source>
        <translation>冻结的 W 和旁边的修正：y = W x + scale · B (A x)。只训练 A 和 B。</translation>
    </message>
</context>
<context>
    <name>lora::app::BugExhibitView</name>
    <message>
        <source>✗ What people wrote</source>
        <translation>✗ 有人这样写</translation>
    </message>
    <message>
        <source>✓ The right way</source>
        <translation>✓ 正确的写法</translation>
    </message>
    <message>
        <source>How to recognise it: %1</source>
        <translation>怎样识别：%1</translation>
    </message>
    <message>
        <source>The model&apos;s answers</source>
        <translation>模型的回答</translation>
    </message>
</context>
<context>
    <name>lora::app::BugMuseum</name>
    <message>
        <source>Bug museum</source>
        <translation>错误博物馆</translation>
    </message>
    <message>
        <source>Five mistakes people really made, made again live, and how to recognise them.</source>
        <translation>五个真实的错误，现场重现一遍，并告诉你怎样识别。</translation>
    </message>
    <message>
        <source>en</source>
        <comment>language code of the tiny model</comment>
        <extracomment>The language of the tiny model&apos;s words, &quot;en&quot; or &quot;zh&quot;: as the language of this translation.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>Making this mistake again…</source>
        <translation>正在重现这个错误……</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Scale of the correction, α/r</source>
        <translation>增量的缩放 α/r</translation>
    </message>
</context>
<context>
    <name>lora::app::CatalogPanel</name>
    <message>
        <source>%1 (your file)</source>
        <translation>%1（您的文件）</translation>
    </message>
    <message>
        <source>Add a model file</source>
        <translation>添加模型文件</translation>
    </message>
    <message>
        <source>Model files (*.json)</source>
        <translation>模型文件 (*.json)</translation>
    </message>
    <message>
        <source>attention</source>
        <translation>注意力</translation>
    </message>
    <message>
        <source>feed-forward</source>
        <translation>前馈</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Add a model file…</source>
        <translation>添加模型文件…</translation>
    </message>
    <message>
        <source>A file like those of the built-in models, with your own numbers and their sources</source>
        <translation>与内置模型相同格式的文件，写有您自己的数据及其来源</translation>
    </message>
    <message>
        <source>Target modules</source>
        <translation>目标模块</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>秩 %1</translation>
    </message>
    <message>
        <source>Numbers in files</source>
        <translation>文件中的数</translation>
    </message>
    <message>
        <source>4 bytes a number</source>
        <translation>每个数 4 字节</translation>
    </message>
    <message>
        <source>2 bytes a number</source>
        <translation>每个数 2 字节</translation>
    </message>
    <message>
        <source>%1 parameters</source>
        <translation>%1 个参数</translation>
    </message>
    <message>
        <source>all linear</source>
        <translation>全部线性层</translation>
    </message>
</context>
<context>
    <name>lora::app::CatalogView</name>
    <message>
        <source>What an adapter costs</source>
        <translation>适配器的开销</translation>
    </message>
    <message>
        <source>Choose a row: the sentence above and the code are of its rank.</source>
        <translation>选择一行：上面的句子和代码对应这一行的秩。</translation>
    </message>
    <message>
        <source>Break-even ranks</source>
        <translation>盈亏平衡秩</translation>
    </message>
    <message>
        <source>Up to the break-even rank, A and B hold fewer numbers than W itself.</source>
        <translation>在盈亏平衡秩以内，A 和 B 中的数比 W 本身少。</translation>
    </message>
    <message>
        <source>Sources of the numbers:</source>
        <translation>数据来源：</translation>
    </message>
</context>
<context>
    <name>lora::app::CellReadout</name>
    <message>
        <source>How this guess is computed</source>
        <translation>这个预测值是怎样算出来的</translation>
    </message>
    <message>
        <source>How is a guess made?</source>
        <translation>预测值怎么来的？</translation>
    </message>
    <message>
        <source>Point at a cell: its row of A times its column of B is written here.</source>
        <translation>指向一个单元格，这里就写出它的算式：A 的一行乘以 B 的一列。</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>A × B is exactly 0: the guess starts from nothing</source>
        <translation>A × B 恰好为 0：预测从零开始</translation>
    </message>
    <message>
        <source>A × B is exactly 0: the guess is exactly W</source>
        <translation>A × B 恰好为 0：预测恰好等于 W</translation>
    </message>
</context>
<context>
    <name>lora::app::ChartCanvas</name>
    <message>
        <source>Show the data as a table	D</source>
        <translation>以表格显示数据	D</translation>
    </message>
</context>
<context>
    <name>lora::app::ChartTableDialog</name>
    <message>
        <source>Data: %1</source>
        <translation>数据：%1</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the selected cells, or everything, for a spreadsheet (Ctrl+C)</source>
        <translation>复制选中的单元格（未选中则复制全部），可粘贴到电子表格（Ctrl+C）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>lora::app::ChoiceButton</name>
    <message>
        <source>Your answer</source>
        <translation>你的答案</translation>
    </message>
    <message>
        <source>✓ This is right</source>
        <translation>✓ 正确答案</translation>
    </message>
    <message>
        <source>✗ Your answer: not this time</source>
        <translation>✗ 你的答案：这次不对</translation>
    </message>
    <message>
        <source>✓ Your answer, and right</source>
        <translation>✓ 你的答案，答对了</translation>
    </message>
    <message>
        <source>Answer %1: %2</source>
        <translation>答案 %1：%2</translation>
    </message>
    <message>
        <source>Answer %1: %2. %3</source>
        <translation>答案 %1：%2。%3</translation>
    </message>
</context>
<context>
    <name>lora::app::ClassroomDialog</name>
    <message>
        <source>&amp;Lock the controls</source>
        <translation>锁定控件(&amp;L)</translation>
    </message>
    <message>
        <source>Start in &amp;projector mode</source>
        <translation>以投影模式启动(&amp;P)</translation>
    </message>
    <message>
        <source>Same &amp;seed for everyone</source>
        <translation>所有人使用相同的种子(&amp;S)</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>Settings, pages, menus and the ratings cannot be changed; play, step and the timeline can.</source>
        <translation>设置、页面、菜单和评分都不能修改；仍可以播放、单步和拖动时间轴。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Hide these parts</source>
        <translation>隐藏这些部分</translation>
    </message>
    <message>
        <source>Prepare a class: save these choices as one file and open it on every computer. All of them then start at the same place. Ctrl+Alt+L unlocks a locked window.</source>
        <translation>准备一堂课：把这些选择保存成一个文件，在每台电脑上打开，大家就从同一处开始。按 Ctrl+Alt+L 可以解锁窗口。</translation>
    </message>
    <message>
        <source>L&amp;esson</source>
        <translation>课程(&amp;E)</translation>
    </message>
    <message>
        <source>S&amp;tep</source>
        <translation>步骤(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
    </message>
    <message>
        <source>H&amp;ide</source>
        <translation>隐藏(&amp;I)</translation>
    </message>
    <message>
        <source>A chapter of the list, or the folder of a lesson of your own, taken from where the file lies</source>
        <translation>列表中的一章，或你自己的课程文件夹（相对于文件所在位置）</translation>
    </message>
    <message>
        <source>Name of the step in the lesson; empty: from its beginning</source>
        <translation>课程中某一步的名称；留空则从头开始</translation>
    </message>
    <message>
        <source>As on each computer</source>
        <translation>与各台电脑的设置相同</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Projector</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Save as a &amp;file…</source>
        <translation>保存为文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Tr&amp;y it here</source>
        <translation>在这里试用(&amp;Y)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save the classroom</source>
        <translation>保存课堂</translation>
    </message>
    <message>
        <source>Classroom (*.loraclass)</source>
        <translation>课堂 (*.loraclass)</translation>
    </message>
    <message>
        <source>Saved as %1. Open it on every computer: with File, Open, or with
%2</source>
        <translation>已保存为 %1。在每台电脑上打开它：用“文件”菜单的“打开”，或运行
%2</translation>
    </message>
</context>
<context>
    <name>lora::app::ClassroomMode</name>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
</context>
<context>
    <name>lora::app::CodeCard</name>
    <message>
        <source>The code is on the clipboard.</source>
        <translation>代码已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Copy as code, rank %1</source>
        <translation>复制为代码，秩 %1</translation>
    </message>
    <message>
        <source>Copy as code</source>
        <translation>复制为代码</translation>
    </message>
    <message>
        <source>LoraConfig (Python)</source>
        <translation>LoraConfig (Python)</translation>
    </message>
    <message>
        <source>Kind of code</source>
        <translation>代码类型</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>The correction is scaled by α/r</source>
        <translation>修正量按 α/r 缩放</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Code of this choice</source>
        <translation>当前选择对应的代码</translation>
    </message>
    <message>
        <source>The real training runs elsewhere, on PEFT; with Accelerate, DeepSpeed or FSDP on many machines. The adapter it saves can be opened here.</source>
        <translation>真正的训练在别处用 PEFT 进行；多台机器时配合 Accelerate、DeepSpeed 或 FSDP。它保存的适配器可以在这里打开。</translation>
    </message>
    <message>
        <source>Alpha, α</source>
        <translation>缩放系数 α</translation>
    </message>
</context>
<context>
    <name>lora::app::ComparePage</name>
    <message>
        <source>Compare again</source>
        <translation>重新比较</translation>
    </message>
    <message>
        <source>The comparison could not be made: %1</source>
        <translation>比较未能完成：%1</translation>
    </message>
    <message>
        <source>The ratings have changed: these results are of the earlier table.</source>
        <translation>评分已经改动：这些结果属于改动前的表。</translation>
    </message>
    <message>
        <source>The settings on the Train page have changed: these results are of the earlier ones.</source>
        <translation>“训练”页的设置已经改动：这些结果属于改动前的设置。</translation>
    </message>
</context>
<context>
    <name>lora::app::ComparePanel</name>
    <message>
        <source>%1 of %2 runs</source>
        <translation>%1 / %2 次训练</translation>
    </message>
    <message>
        <source>Ranks to compare</source>
        <translation>要比较的秩</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>A range like 1-6 or a list like 1, 2, 4, 8</source>
        <translation>范围如 1-6，或列表如 1, 2, 4, 8</translation>
    </message>
    <message>
        <source>Seeds per rank</source>
        <translation>每个秩的种子数</translation>
    </message>
    <message>
        <source>Each rank is trained this many times, from different random starts</source>
        <translation>每个秩训练这么多次，每次的随机初始化不同</translation>
    </message>
    <message>
        <source>Hidden ratings</source>
        <translation>隐藏评分</translation>
    </message>
    <message>
        <source>Share of the ratings kept out of training, to test the guesses with</source>
        <translation>留出这个比例的评分不参与训练，用来检验预测</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量法</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Alternating least squares</source>
        <translation>交替最小二乘</translation>
    </message>
    <message>
        <source>SGD (stochastic)</source>
        <translation>随机梯度下降（SGD）</translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation>步数上限</translation>
    </message>
    <message>
        <source>A run stops here at the latest</source>
        <translation>每次训练最多到这一步为止</translation>
    </message>
    <message>
        <source>Stop when converged</source>
        <translation>收敛即停</translation>
    </message>
    <message>
        <source>A run stops as soon as its error no longer falls</source>
        <translation>误差不再下降时，这次训练就停止</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>开始比较</translation>
    </message>
    <message>
        <source>Hidden ratings and method here are for this comparison only. Everything else is as on the Train page.</source>
        <translation>这里的隐藏评分和方法只用于这次比较，其余设置与“训练”页相同。</translation>
    </message>
    <message>
        <source>Axis</source>
        <translation>坐标轴</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Each grid line is ten times the one below</source>
        <translation>每条网格线是下面一条的十倍</translation>
    </message>
    <message>
        <source>Equal distances, from zero</source>
        <translation>等间距，从零开始</translation>
    </message>
    <message>
        <source>Axis of the error charts</source>
        <translation>误差图的坐标轴</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export all charts…</source>
        <translation>导出所有图表…</translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation>比较的进度</translation>
    </message>
</context>
<context>
    <name>lora::app::ContentView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>lora::app::ContentsView</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Seven short chapters. Your own work is put aside and comes back when you leave.</source>
        <translation>共七课，都很短。你自己的内容会先放在一边，离开课程时原样回来。</translation>
    </message>
    <message>
        <source>Open a lesson folder…</source>
        <translation>打开课程文件夹…</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>chapter number and title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 of %2 steps, %3 of %4 questions</source>
        <translation>%2 步完成了 %1 步，%4 题答对了 %3 题</translation>
    </message>
    <message>
        <source>✓ done</source>
        <translation>✓ 已完成</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n 步</numerusform>
        </translation>
    </message>
    <message>
        <source>en.md</source>
        <extracomment>The file a lesson&apos;s texts are read from: en.md, zh_CN.md.</extracomment>
        <translation>zh_CN.md</translation>
    </message>
</context>
<context>
    <name>lora::app::DirectionsExperiment</name>
    <message>
        <source>Directions of R − W</source>
        <translation>R − W 的各个方向</translation>
    </message>
    <message>
        <source>Singular directions are those of the whole table. Yours has unseen ratings: nobody knows what is in these cells, so there is no table to split.</source>
        <translation>奇异方向是对整张表而言的。你的表里有未评分项：没人知道这些格子里是什么，也就没有完整的表可以分解。</translation>
    </message>
    <message>
        <source>Singular directions are those of the whole table. Some of your ratings are hidden from training (see Hidden ratings on the Train page), so the run has gaps to fill and the split does not fit it.</source>
        <translation>奇异方向是对整张表而言的。你有一些评分被隐藏、不参与训练（见“训练”页的“隐藏评分”），训练看到的是有空缺的表，这种分解对它不适用。</translation>
    </message>
    <message>
        <source>Your table is too large to be split into its directions here.</source>
        <translation>你的表太大，这里无法把它分解成各个方向。</translation>
    </message>
    <message>
        <source>Nothing is trained yet. Press Play on the Train page and come back, or train a copy here.</source>
        <translation>还没有训练。请到“训练”页按“播放”再回来，或者在这里训练一份副本。</translation>
    </message>
    <message>
        <source>This is the full example table “Two tastes”, trained here. Your own run is untouched.</source>
        <translation>这是没有空缺的例子“两种口味”，在这里训练的。你自己的训练没有改动。</translation>
    </message>
    <message>
        <source>This is a copy of your table, trained here to the end. Your own run is untouched.</source>
        <translation>这是你的表的副本，在这里训练到底。你自己的训练没有改动。</translation>
    </message>
    <message>
        <source>The copy could not be trained: %1</source>
        <translation>副本没能训练：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Train a copy here</source>
        <translation>在这里训练一份副本</translation>
    </message>
    <message>
        <source>Look at a full example</source>
        <translation>看一个没有空缺的例子</translation>
    </message>
    <message>
        <source>Split the error by singular direction and see which is learned when.</source>
        <translation>把误差按奇异方向分解，看哪个方向何时学到。</translation>
    </message>
    <message>
        <source>linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Scale of the error left</source>
        <translation>剩余误差的坐标</translation>
    </message>
    <message>
        <source>Back to my run</source>
        <translation>回到我的训练</translation>
    </message>
    <message>
        <source>One direction at a time</source>
        <translation>一次一个方向</translation>
    </message>
</context>
<context>
    <name>lora::app::ErrorChart</name>
    <message>
        <source>Log</source>
        <translation>对数</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>Error axis</source>
        <translation>误差坐标轴</translation>
    </message>
</context>
<context>
    <name>lora::app::ExperimentsPage</name>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
</context>
<context>
    <name>lora::app::ExportButton</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Save this as a picture or as numbers, or copy it</source>
        <translation>把它存成图片或数据，或者复制</translation>
    </message>
</context>
<context>
    <name>lora::app::ExportDialog</name>
    <message>
        <source>PNG: a picture</source>
        <translation>PNG：图片</translation>
    </message>
    <message>
        <source>SVG: a drawing, sharp at every size</source>
        <translation>SVG：矢量图，任意大小都清晰</translation>
    </message>
    <message>
        <source>PDF: a page, sharp in print</source>
        <translation>PDF：页面，打印清晰</translation>
    </message>
    <message>
        <source>CSV: the numbers</source>
        <translation>CSV：数据</translation>
    </message>
    <message>
        <source>GIF: a film</source>
        <translation>GIF：动画</translation>
    </message>
    <message>
        <source>MP4: a film, smaller</source>
        <translation>MP4：视频，文件更小</translation>
    </message>
    <message>
        <source>PPTX: a deck of slides</source>
        <translation>PPTX：幻灯片</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Save %n files…</source>
        <translation>
            <numerusform>保存 %n 个文件(&amp;S)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>&amp;What (several with Ctrl)</source>
        <translation>内容（按住 Ctrl 可选多个）(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Copy for slides</source>
        <translation>复制到幻灯片(&amp;C)</translation>
    </message>
    <message>
        <source>Picture, drawing and numbers: every program takes what it understands</source>
        <translation>图片、矢量图和数据：各个程序取用自己认识的格式</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>文件预览</translation>
    </message>
    <message>
        <source>Film: %1</source>
        <translation>动画：%1</translation>
    </message>
    <message>
        <source>Copied. Paste it into a slide, a text or a spreadsheet.</source>
        <translation>已复制。可以粘贴到幻灯片、文档或电子表格。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Folder for the files</source>
        <translation>存放文件的文件夹</translation>
    </message>
    <message>
        <source>These files are there already: %1. Replace them?</source>
        <translation>这些文件已经存在：%1。要替换吗？</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。什么都没有写入。</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, which is too large. Choose a smaller size, or SVG or PDF.</source>
        <translation>图片将有 %1 × %2 像素，太大了。请选择小一些的尺寸，或者用 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>The %1 file could not be made: %2.

Nothing was written. Choose fewer or smaller pictures, or another format.</source>
        <translation>无法生成 %1 文件：%2。

什么都没有写入。请选择更少或更小的图片，或换一种格式。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.

Nothing was changed. Choose another folder, or make room on the disk, and try again.</source>
        <translation>无法写入“%1”：%2。

没有任何改动。请换一个文件夹，或腾出磁盘空间后再试。</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>没有导出</translation>
    </message>
    <message>
        <source>This is too large for a picture. Choose a smaller size.</source>
        <translation>图片太大。请选择小一些的尺寸。</translation>
    </message>
    <message>
        <source>This is too large for a film. Choose a smaller size.</source>
        <translation>动画太大。请选择小一些的尺寸。</translation>
    </message>
    <message>
        <source>%1 × %2 pixels</source>
        <translation>%1 × %2 像素</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 seconds</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>约 %1</translation>
    </message>
    <message numerus="yes">
        <source>A title and %n slide(s), 16:9; charts can be edited there</source>
        <translation>
            <numerusform>标题页加 %n 张幻灯片，16:9；其中的图表可以编辑</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 dots an inch</source>
        <translation>每英寸 %1 点</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 毫米</translation>
    </message>
    <message>
        <source>smallest type %1 points</source>
        <translation>最小文字 %1 磅</translation>
    </message>
</context>
<context>
    <name>lora::app::ExportMenu</name>
    <message>
        <source>Picture (PNG)</source>
        <translation>图片（PNG）</translation>
    </message>
    <message>
        <source>Normal size (1×)…</source>
        <translation>普通大小（1×）…</translation>
    </message>
    <message>
        <source>Sharp, for slides (2×)…</source>
        <translation>清晰，适合幻灯片（2×）…</translation>
    </message>
    <message>
        <source>Very sharp, for print (4×)…</source>
        <translation>非常清晰，适合印刷（4×）…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>矢量图（SVG）…</translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation>文档（PDF）…</translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation>数据（CSV）…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation>透明背景</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>A file type in the save dialog, e.g. &quot;PNG files (*.png)&quot;</extracomment>
        <translation>%1 文件 (*.%2)</translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation>保存“%1”</translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, which is too large. Choose a smaller size, or SVG or PDF.</source>
        <translation>图片将有 %1 × %2 像素，太大了。请选小一些的尺寸，或用 SVG 或 PDF。</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.

Nothing was changed. Choose another folder, or make room on the disk, and try again.</source>
        <translation>无法写入“%1”：%2。

没有改动任何内容。请换一个文件夹，或腾出磁盘空间后再试。</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>更多…</translation>
    </message>
</context>
<context>
    <name>lora::app::ExportSettings</name>
    <message>
        <source>Whole slide, 16:9</source>
        <translation>整张幻灯片，16:9</translation>
    </message>
    <message>
        <source>Half a slide</source>
        <translation>半张幻灯片</translation>
    </message>
    <message>
        <source>Third of a slide</source>
        <translation>三分之一张幻灯片</translation>
    </message>
    <message>
        <source>Whole slide, 4:3</source>
        <translation>整张幻灯片，4:3</translation>
    </message>
    <message>
        <source>Column of an A4 page</source>
        <translation>A4 纸的一栏</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>自定大小</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>像素</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>毫米</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Transparent, for light slides</source>
        <translation>透明，用于浅色幻灯片</translation>
    </message>
    <message>
        <source>Transparent, for dark slides</source>
        <translation>透明，用于深色幻灯片</translation>
    </message>
    <message>
        <source>1× (screen)</source>
        <translation>1×（屏幕）</translation>
    </message>
    <message>
        <source>2× (slides)</source>
        <translation>2×（幻灯片）</translation>
    </message>
    <message>
        <source>3×</source>
        <translation>3×</translation>
    </message>
    <message>
        <source>4× (print)</source>
        <translation>4×（打印）</translation>
    </message>
    <message>
        <source>suits the size</source>
        <translation>随尺寸而定</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> 磅</translation>
    </message>
    <message>
        <source> s</source>
        <translation> 秒</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Width × height</source>
        <translation>宽 × 高</translation>
    </message>
    <message>
        <source>Smallest type</source>
        <translation>最小文字</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>背景</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sharpness</source>
        <translation>清晰度</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>每秒图片数</translation>
    </message>
    <message>
        <source>Length at most</source>
        <translation>最长时间</translation>
    </message>
    <message>
        <source>Pause at the start</source>
        <translation>开头停留</translation>
    </message>
    <message>
        <source>Pause at the end</source>
        <translation>结尾停留</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Caption with the most important numbers</source>
        <translation>带说明文字（最重要的数）</translation>
    </message>
    <message>
        <source>Letters as outlines (no font needed)</source>
        <translation>文字转为轮廓（不需要字体）</translation>
    </message>
    <message>
        <source>Play again and again</source>
        <translation>循环播放</translation>
    </message>
</context>
<context>
    <name>lora::app::FactorBoard</name>
    <message>
        <source>Guess and ratings</source>
        <translation>预测与评分</translation>
    </message>
    <message>
        <source>Error: guess − rating</source>
        <translation>误差：预测 − 评分</translation>
    </message>
    <message>
        <source>A and B</source>
        <translation>A 和 B</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Show how far each guess is from the rating</source>
        <translation>显示每个预测与评分相差多少</translation>
    </message>
    <message>
        <source>Show the ratings</source>
        <translation>显示评分</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应</translation>
    </message>
    <message>
        <source>Make everything fit (Ctrl+0)</source>
        <translation>缩放到全部可见（Ctrl+0）</translation>
    </message>
    <message>
        <source>Larger cells (Ctrl+plus, Ctrl+wheel)</source>
        <translation>放大单元格（Ctrl+加号、Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Smaller cells (Ctrl+minus, Ctrl+wheel)</source>
        <translation>缩小单元格（Ctrl+减号、Ctrl+滚轮）</translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation>放大单元格</translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation>缩小单元格</translation>
    </message>
    <message>
        <source>Scroll the movies</source>
        <translation>滚动电影</translation>
    </message>
    <message>
        <source>Scroll the users</source>
        <translation>滚动用户</translation>
    </message>
    <message>
        <source>A, users by latent dimensions</source>
        <translation>A，用户 × 潜在维度</translation>
    </message>
    <message>
        <source>B, latent dimensions by movies</source>
        <translation>B，潜在维度 × 电影</translation>
    </message>
    <message>
        <source>A times B, the guess</source>
        <translation>A 乘以 B，即预测</translation>
    </message>
    <message>
        <source>A: users × latent dimensions</source>
        <translation>A：用户 × 潜在维度</translation>
    </message>
    <message>
        <source>B: latent dimensions × movies</source>
        <translation>B：潜在维度 × 电影</translation>
    </message>
    <message>
        <source>The guess</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>users (%1 × %2)</source>
        <translation>用户（%1 × %2）</translation>
    </message>
    <message>
        <source>B</source>
        <translation>B</translation>
    </message>
    <message>
        <source>movies (%1 × %2)</source>
        <translation>电影（%1 × %2）</translation>
    </message>
    <message>
        <source>W + A × B</source>
        <translation>W + A × B</translation>
    </message>
    <message>
        <source>A × B</source>
        <translation>A × B</translation>
    </message>
    <message>
        <source>the guess</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>guess − rating</source>
        <translation>预测 − 评分</translation>
    </message>
    <message>
        <source>yours to edit</source>
        <translation>可以修改</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>user, movie</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: not rated, guess %2</source>
        <translation>%1：未评分，预测 %2</translation>
    </message>
    <message>
        <source>%1: rating %2, hidden from training, guess %3</source>
        <translation>%1：评分 %2（不参加训练），预测 %3</translation>
    </message>
    <message>
        <source>%1: rating %2, guess %3</source>
        <translation>%1：评分 %2，预测 %3</translation>
    </message>
</context>
<context>
    <name>lora::app::ImportDialog</name>
    <message>
        <source>Reading …</source>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 users, %2 movies, %3 ratings</source>
        <translation>%1 个用户，%2 部电影，%3 个评分</translation>
    </message>
    <message>
        <source>This file can be read in more than one way. Please check: %1.</source>
        <translation>这个文件有不止一种读法。请检查：%1。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>The first rows of the file</source>
        <translation>文件的前几行</translation>
    </message>
    <message>
        <source>What cannot be read</source>
        <translation>无法读取的内容</translation>
    </message>
    <message>
        <source>Only the beginning of the file is shown.</source>
        <translation>只显示文件的开头部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) cannot be read and will be left out:</source>
        <translation>
            <numerusform>有 %n 处无法读取，将被略去：</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import without them</source>
        <translation>略去并导入(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>In the first lines alone: %1 users, %2 movies, %3 ratings</source>
        <translation>仅开头几行：%1 位用户，%2 部电影，%3 个评分</translation>
    </message>
    <message>
        <source>How much is read</source>
        <translation>已读取多少</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>lora::app::ImportPreviewModel</name>
    <message>
        <source>%1: %2</source>
        <comment>cell: what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cell, what it is</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>lora::app::ImportSettings</name>
    <message>
        <source>Found by itself</source>
        <translation>自动识别</translation>
    </message>
    <message>
        <source>Please check: %1</source>
        <translation>请检查：%1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>识别为：%1</translation>
    </message>
    <message>
        <source>&amp;Encoding</source>
        <translation>编码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Between the cells</source>
        <translation>单元格之间(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Quotation marks</source>
        <translation>引号(&amp;Q)</translation>
    </message>
    <message>
        <source>A &amp;row is</source>
        <translation>一行是(&amp;R)</translation>
    </message>
    <message>
        <source>The &amp;first row has</source>
        <translation>首行是(&amp;F)</translation>
    </message>
    <message>
        <source>The first &amp;column has</source>
        <translation>首列是(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Decimal mark</source>
        <translation>小数点(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Thousands mark</source>
        <translation>千位分隔符(&amp;T)</translation>
    </message>
    <message>
        <source>As fo&amp;und</source>
        <translation>恢复自动识别(&amp;U)</translation>
    </message>
</context>
<context>
    <name>lora::app::LayerDiagram</name>
    <message>
        <source>Two paths: W x is frozen, B (A x) is learned</source>
        <translation>两条路：W x 冻结，B (A x) 是学来的</translation>
    </message>
    <message>
        <source>Block diagram: x goes through the frozen W and, below, through A and B; the two results are added to the logits.</source>
        <translation>框图：x 经过冻结的 W，同时在下方经过 A 和 B；两个结果相加得到 logits。</translation>
    </message>
    <message>
        <source>W is %1 × %2, the rank is %3: %4 numbers are trained in place of %5.</source>
        <extracomment>%1, %2: rows and columns of W; %3: rank; %4: how many numbers are trained, %5: how many W has</extracomment>
        <translation>W 是 %1 × %2，秩是 %3：只训练 %4 个数，而不是 %5 个。</translation>
    </message>
</context>
<context>
    <name>lora::app::LayerDiagramPainter</name>
    <message>
        <source>W, frozen</source>
        <translation>W，冻结</translation>
    </message>
    <message>
        <source>%1 × %2 = %3 numbers</source>
        <translation>%1 × %2 = %3 个数</translation>
    </message>
    <message>
        <source>never trained</source>
        <translation>从不训练</translation>
    </message>
    <message>
        <source>A squeezes</source>
        <translation>A 压缩</translation>
    </message>
    <message>
        <source>start: %1</source>
        <translation>初值：%1</translation>
    </message>
    <message>
        <source>B expands</source>
        <translation>B 展开</translation>
    </message>
    <message>
        <source>start: 0</source>
        <translation>初值：0</translation>
    </message>
    <message numerus="yes">
        <source>A x: only %n number(s)</source>
        <translation>
            <numerusform>A x：只有 %n 个数</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 个数</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>%1 words</source>
        <translation>%1 个词</translation>
    </message>
</context>
<context>
    <name>lora::app::LayerPanel</name>
    <message>
        <source>%1 numbers, %2 of memory</source>
        <translation>%1 个数，占内存 %2</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Name and size, d_out × d_in. Layers of more than %1 numbers are left out.</source>
        <translation>名称和大小（d_out × d_in）。超过 %1 个数的层不列出。</translation>
    </message>
    <message>
        <source>True rank k of ΔW*</source>
        <translation>ΔW* 真实的秩 k</translation>
    </message>
    <message>
        <source>How many directions the correction to be learned has. From this rank on A and B can hold all of it.</source>
        <translation>要学的权重增量有多少个方向。r 达到这个值，A 和 B 就能装下全部。</translation>
    </message>
    <message>
        <source>Rank r</source>
        <translation>秩 r</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>秩 %1</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>The correction is (α/r)·B·A. Auto: α = r, so that α/r is 1 at every rank.</source>
        <translation>修正量是 (α/r)·B·A。自动：α = r，这样无论秩是多少，α/r 都是 1。</translation>
    </message>
    <message>
        <source>Start of A (B starts at 0)</source>
        <translation>A 的初值（B 从 0 开始）</translation>
    </message>
    <message>
        <source>Kaiming</source>
        <translation>Kaiming</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Uniform ±1/√d_in: the default of PEFT and loralib</source>
        <translation>均匀分布 ±1/√d_in：PEFT 和 loralib 的默认做法</translation>
    </message>
    <message>
        <source>N(0, σ²) with σ = 1/r: at small ranks a large start, which takes long to turn</source>
        <translation>N(0, σ²)，σ = 1/r：秩小时初值很大，要很久才能转过来</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Same seed, same random numbers, same run.</source>
        <translation>种子相同，随机数就相同，训练过程也相同。</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>What LoRA is trained with: every number moves at its own pace</source>
        <translation>训练 LoRA 通常用它：每个数各走各的步幅</translation>
    </message>
    <message>
        <source>The plain rule: slow in directions with small singular values</source>
        <translation>最朴素的规则：奇异值小的方向学得慢</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Auto: from the largest singular value of ΔW* and the start.</source>
        <translation>自动：由 ΔW* 的最大奇异值和初值算出。</translation>
    </message>
</context>
<context>
    <name>lora::app::LayerReadout</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>steps per second</source>
        <translation>步/秒</translation>
    </message>
    <message>
        <source>one step</source>
        <translation>每步用时</translation>
    </message>
    <message>
        <source>error left</source>
        <translation>剩余误差</translation>
    </message>
    <message>
        <source>trainable, r·(d_in + d_out)</source>
        <translation>可训练参数 r·(d_in + d_out)</translation>
    </message>
    <message>
        <source>share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>memory in use</source>
        <translation>占用内存</translation>
    </message>
    <message>
        <source>The last step: the guess, its error and both gradients over every number of ΔW*</source>
        <translation>最近一步：对 ΔW* 的每个数算出猜测、误差和两个梯度</translation>
    </message>
    <message>
        <source>ΔW*, A and B with what the method remembers, and the kept steps</source>
        <translation>ΔW*、A 和 B（连同优化方法记住的量），以及保留的各步</translation>
    </message>
</context>
<context>
    <name>lora::app::LayerSection</name>
    <message>
        <source>Scale and start</source>
        <translation>缩放和初值</translation>
    </message>
    <message>
        <source>Rank r</source>
        <translation>秩 r</translation>
    </message>
    <message>
        <source>Rank %1: the width of A x</source>
        <translation>秩 %1：A x 的宽度</translation>
    </message>
    <message>
        <source>α</source>
        <translation>α</translation>
    </message>
    <message>
        <source>How loud the correction is. Auto: α = r, so that α/r is 1 at every rank.</source>
        <translation>修正的强弱。自动：α = r，这样每个秩的 α/r 都是 1。</translation>
    </message>
    <message>
        <source>scale α/r</source>
        <translation>缩放 α/r</translation>
    </message>
    <message>
        <source>rsLoRA α/√r</source>
        <translation>rsLoRA α/√r</translation>
    </message>
    <message>
        <source>As in the LoRA paper</source>
        <translation>与 LoRA 论文相同</translation>
    </message>
    <message>
        <source>Rank-stabilised: large ranks are not turned down as much</source>
        <translation>秩稳定：秩大时修正不会被压得太小</translation>
    </message>
    <message>
        <source>Scale of the correction</source>
        <translation>修正的缩放</translation>
    </message>
    <message>
        <source>Start of A (B starts at 0)</source>
        <translation>A 的初值（B 从 0 开始）</translation>
    </message>
    <message>
        <source>Gaussian</source>
        <translation>高斯</translation>
    </message>
    <message>
        <source>Kaiming</source>
        <translation>Kaiming</translation>
    </message>
    <message>
        <source>N(0, σ²); PEFT&apos;s “gaussian” has σ = 1/r</source>
        <translation>N(0, σ²)；PEFT 的 “gaussian” 取 σ = 1/r</translation>
    </message>
    <message>
        <source>Uniform ±1/√d_in: the default of PEFT and loralib</source>
        <translation>均匀分布 ±1/√d_in：PEFT 和 loralib 的默认做法</translation>
    </message>
    <message>
        <source>Spread σ</source>
        <translation>标准差 σ</translation>
    </message>
    <message>
        <source>Standard deviation of the first numbers of A. Auto: 1/r, as PEFT.</source>
        <translation>A 初值的标准差。自动：1/r，与 PEFT 相同。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Same seed, same random numbers, same run.</source>
        <translation>种子相同，随机数就相同，训练过程也相同。</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换一个种子</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Step size of Adam.</source>
        <translation>Adam 的步长。</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>秩 %1</translation>
    </message>
    <message>
        <source>Alpha, α</source>
        <translation>缩放系数 α</translation>
    </message>
</context>
<context>
    <name>lora::app::LayerView</name>
    <message>
        <source>There is not enough memory for this layer. Choose a smaller one.</source>
        <translation>内存不够放下这一层。请选小一些的层。</translation>
    </message>
    <message>
        <source>Making the layer…</source>
        <translation>正在生成这一层……</translation>
    </message>
    <message>
        <source>Starting…</source>
        <translation>正在开始……</translation>
    </message>
    <message>
        <source>The error exploded after step %1: the learning rate is too high. This is the last step with finite numbers. Choose a smaller rate or “auto”.</source>
        <translation>第 %1 步之后误差爆炸：学习率太大。这里是数值仍有限的最后一步。请选小一些的学习率，或选“自动”。</translation>
    </message>
    <message>
        <source>Step %1: the error is as small as this rank allows. Play goes on all the same.</source>
        <translation>第 %1 步：误差已经小到这个秩的极限。仍可继续播放。</translation>
    </message>
    <message>
        <source>Step %1: practically all of ΔW* is learned. Play goes on all the same.</source>
        <translation>第 %1 步：ΔW* 差不多全学会了。仍可继续播放。</translation>
    </message>
    <message>
        <source>Step 0: B is 0, so nothing is corrected yet. Press Play: A and B learn ΔW* of this layer now, on this computer.</source>
        <translation>第 0 步：B 是 0，所以还没有任何修正。按“播放”：A 和 B 就在这台电脑上当场学习这一层的 ΔW*。</translation>
    </message>
    <message>
        <source>%1: two thin factors learn a correction of %2 numbers.</source>
        <translation>%1：两个细长的矩阵正在学习 %2 个数的权重增量。</translation>
    </message>
    <message>
        <source>What this is: ΔW* is a made correction with the size of the real layer and a rank you choose, so that the best possible error of every rank is known. Each step compares all of (α/r)·B·A with ΔW*. Real fine-tuning does not know ΔW*: its gradient comes through data, for many layers at once. How many numbers are trained, and how they are moved, is the same.</source>
        <translation>说明：ΔW* 是人为生成的权重增量，大小与真实的层相同，秩由你选，所以每个秩能达到的最小误差是已知的。每一步都把 (α/r)·B·A 的全部数与 ΔW* 比较。真正的微调并不知道 ΔW*：它的梯度来自数据，并且同时训练许多层。要训练多少个数、怎样更新它们，则完全一样。</translation>
    </message>
</context>
<context>
    <name>lora::app::LearningSection</name>
    <message>
        <source>method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>L2</source>
        <translation>L2</translation>
    </message>
    <message>
        <source>hide %1 %</source>
        <translation>隐藏 %1%</translation>
    </message>
    <message>
        <source>base W</source>
        <translation>基座 W</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation>梯度下降</translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation>动量法</translation>
    </message>
    <message>
        <source>Adam</source>
        <translation>Adam</translation>
    </message>
    <message>
        <source>Alternating least squares</source>
        <translation>交替最小二乘</translation>
    </message>
    <message>
        <source>SGD (stochastic)</source>
        <translation>随机梯度下降（SGD）</translation>
    </message>
    <message>
        <source>Nothing (0)</source>
        <translation>无（0）</translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation>平均分</translation>
    </message>
    <message>
        <source>Average + offsets</source>
        <translation>平均分 + 偏置</translation>
    </message>
    <message>
        <source>Old ratings</source>
        <translation>旧评分</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Derived from the largest singular value, so that training is stable.</source>
        <translation>由最大奇异值推算，保证训练稳定。</translation>
    </message>
    <message>
        <source>Automatic learning rate</source>
        <translation>自动学习率</translation>
    </message>
    <message>
        <source>How far each step goes against the gradient. Too high and the error explodes.</source>
        <translation>每一步沿负梯度方向走多远。太大，误差就会爆炸。</translation>
    </message>
    <message>
        <source>L2 (λ)</source>
        <translation>L2（λ）</translation>
    </message>
    <message>
        <source>Pulls A and B towards 0: each rating adds ½λ(‖row of A‖² + ‖column of B‖²) to the loss.</source>
        <translation>把 A 和 B 拉向 0：每个评分给损失加上 ½λ(‖A 的行‖² + ‖B 的列‖²)。</translation>
    </message>
    <message>
        <source>Hidden ratings</source>
        <translation>隐藏评分</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>This share of the ratings is kept out of training and only used to test the guess.</source>
        <translation>留出这个比例的评分不参与训练，只用来检验预测。</translation>
    </message>
    <message>
        <source>Base W</source>
        <translation>基座 W</translation>
    </message>
    <message>
        <source>The frozen W the guess starts from: guess = W + A·B. Training never changes W.</source>
        <translation>冻结的 W 是预测的起点：预测 = W + A·B。训练不会改变 W。</translation>
    </message>
    <message>
        <source>Freeze these ratings as W</source>
        <translation>把现在的评分冻结为 W</translation>
    </message>
    <message>
        <source>Last year&apos;s ratings become W; edit the table, and A·B learns only what changed.</source>
        <translation>去年的评分作为 W；再修改评分表，A·B 就只学变化的部分。</translation>
    </message>
</context>
<context>
    <name>lora::app::LessonDesk</name>
    <message>
        <source>Open a lesson folder</source>
        <translation>打开课程文件夹</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>还有 %n 个</numerusform>
        </translation>
    </message>
    <message>
        <source>The lesson in %1 cannot be opened</source>
        <translation>无法打开 %1 里的课程</translation>
    </message>
</context>
<context>
    <name>lora::app::LessonPanel</name>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Lesson %1 of %2 · %3</source>
        <translation>第 %1 课（共 %2 课）· %3</translation>
    </message>
    <message>
        <source>That was “%1”</source>
        <translation>“%1”学完了</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Leave the lesson; your own work comes back</source>
        <translation>离开课程，回到你自己的内容</translation>
    </message>
    <message>
        <source>Close the lessons</source>
        <translation>关闭课程</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>What you did is remembered. The next chapter goes on from here.</source>
        <translation>你的进度已经记下。下一课从这里接着讲。</translation>
    </message>
    <message>
        <source>Next chapter</source>
        <translation>下一课</translation>
    </message>
    <message>
        <source>Back to my own work</source>
        <translation>回到我自己的内容</translation>
    </message>
    <message>
        <source>Keys: 1, 2, 3 answer. F6 goes to the next part of the window.</source>
        <translation>按键：1、2、3 选答案，F6 到窗口的下一部分。</translation>
    </message>
    <message>
        <source>Keys: type a number, Enter gives it. F6 goes to the next part of the window.</source>
        <translation>按键：输入数字，按回车提交，F6 到窗口的下一部分。</translation>
    </message>
    <message>
        <source>Keys: the arrows choose a cell, Enter gives it. F6 goes to the next part of the window.</source>
        <translation>按键：方向键选单元格，回车提交，F6 到窗口的下一部分。</translation>
    </message>
    <message>
        <source>Keys: Space is Play, Tab to the next control, F6 to the next part of the window.</source>
        <translation>按键：空格播放，Tab 到下一个控件，F6 到窗口的下一部分。</translation>
    </message>
    <message>
        <source>Keys: 1, 2, 3 answer.</source>
        <translation>按键：1、2、3 选答案。</translation>
    </message>
    <message>
        <source>Keys: Page Down goes on, F6 to the next part of the window.</source>
        <translation>按键：Page Down 继续，F6 到窗口的下一部分。</translation>
    </message>
</context>
<context>
    <name>lora::app::LogitBars</name>
    <message>
        <source>First word of the answer</source>
        <translation>回答的第一个词</translation>
    </message>
    <message>
        <source>Next word after “%1”</source>
        <translation>“%1”之后的下一个词</translation>
    </message>
    <message>
        <source>word %1 of %2</source>
        <translation>第 %1 个词，共 %2 个</translation>
    </message>
    <message>
        <source>The frozen model says %1, with LoRA %2.</source>
        <translation>冻结的模型说 %1，加上 LoRA 说 %2。</translation>
    </message>
    <message>
        <source>Word before</source>
        <translation>前一个词</translation>
    </message>
    <message>
        <source>Next word</source>
        <translation>后一个词</translation>
    </message>
</context>
<context>
    <name>lora::app::LogitBarsPainter</name>
    <message>
        <source>W x, frozen</source>
        <translation>W x，冻结</translation>
    </message>
    <message>
        <source>correction, scale · B (A x)</source>
        <translation>修正，缩放 · B (A x)</translation>
    </message>
    <message>
        <source>sum: the logits</source>
        <translation>相加：logits</translation>
    </message>
</context>
<context>
    <name>lora::app::LoraPage</name>
    <message>
        <source>en</source>
        <comment>language code of the tiny model</comment>
        <extracomment>The language of the tiny model&apos;s words, &quot;en&quot; or &quot;zh&quot;: as the language of this translation.</extracomment>
        <translation>zh</translation>
    </message>
    <message>
        <source>Turn the picture…</source>
        <translation>翻转画面…</translation>
    </message>
    <message>
        <source>From users and movies to this layer, step by step</source>
        <translation>从用户和电影一步步走到这一层</translation>
    </message>
    <message>
        <source>Folder for the adapter</source>
        <translation>适配器的文件夹</translation>
    </message>
    <message>
        <source>Save the adapter</source>
        <translation>保存适配器</translation>
    </message>
    <message>
        <source>The adapter could not be saved in %1: %2. Choose another folder.</source>
        <translation>适配器无法存到 %1：%2。请另选文件夹。</translation>
    </message>
    <message>
        <source>The adapter was saved in %1. It opens on the Real models page.</source>
        <translation>适配器已存到 %1。可以在“真实模型”页打开。</translation>
    </message>
    <message>
        <source>Save as PEFT adapter…</source>
        <translation>另存为 PEFT 适配器…</translation>
    </message>
    <message>
        <source>Save this layer as adapter_config.json and adapter_model.safetensors</source>
        <translation>把这一层存成 adapter_config.json 和 adapter_model.safetensors</translation>
    </message>
</context>
<context>
    <name>lora::app::LoraTexts</name>
    <message>
        <source>The model does not know the prompt “%1”. It knows: %2.</source>
        <translation>模型不认识提示词“%1”。它认识：%2。</translation>
    </message>
    <message>
        <source>Type the words the model should say.</source>
        <translation>请输入模型应该说的话。</translation>
    </message>
    <message>
        <source>“%1” comes twice. This tiny model sees only the prompt and the word before, so after one word it can say only one other. Use each word once.</source>
        <translation>“%1”出现了两次。这个小模型只看提示词和前一个词，所以一个词后面只能接一种词。每个词请只用一次。</translation>
    </message>
    <message>
        <source>These are %1 words; the model says at most %2. Make it shorter.</source>
        <translation>这里有 %1 个词，模型最多说 %2 个。请缩短。</translation>
    </message>
    <message>
        <source>There is another trick for “%1” already: one prompt has one answer.</source>
        <translation>“%1”已经有一个新花样了：一个提示词只有一个回答。</translation>
    </message>
    <message>
        <source>The model&apos;s list of words is full (%1). Use words it knows.</source>
        <translation>模型的词表已满（%1 个）。请用它认识的词。</translation>
    </message>
    <message>
        <source>This cannot be taught. Type a few words, each once.</source>
        <translation>这句教不了。请输入几个词，每个只用一次。</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>prompt and answer</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>(end)</source>
        <comment>the model stops here</comment>
        <translation>（结束）</translation>
    </message>
    <message>
        <source>(says nothing)</source>
        <translation>（什么也没说）</translation>
    </message>
    <message>
        <source>α/√r = %1</source>
        <translation>α/√r = %1</translation>
    </message>
    <message>
        <source>α/r = %1</source>
        <translation>α/r = %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>In this run, rank %1 was the first in the list to learn all %2 tricks and keep all %3 manners. It trained %4 numbers.</source>
        <translation>这一次，列表中第一个学会全部 %2 个新花样、又守住全部 %3 个老规矩的是秩 %1。它训练了 %4 个数。</translation>
    </message>
    <message>
        <source>In this run, no rank learned all tricks and kept all manners. Rank %1 came closest: tricks %2, manners %3.</source>
        <translation>这一次，没有哪个秩既学会全部新花样又守住全部老规矩。最接近的是秩 %1：新花样 %2，老规矩 %3。</translation>
    </message>
</context>
<context>
    <name>lora::app::MainWindow</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>%1[*] – LoRA Cinema</source>
        <translation>%1[*] – LoRA Cinema</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>(nothing to export here yet)</source>
        <translation>（这里还没有可导出的内容）</translation>
    </message>
    <message>
        <source>Classroom</source>
        <translation>课堂</translation>
    </message>
    <message>
        <source>There is nothing to print on this page yet.</source>
        <translation>此页面还没有可打印的内容。</translation>
    </message>
    <message>
        <source>There is nothing to copy here yet.</source>
        <translation>这里还没有可以复制的内容。</translation>
    </message>
    <message>
        <source>Copied for slides: %1</source>
        <translation>已复制到幻灯片：%1</translation>
    </message>
</context>
<context>
    <name>lora::app::MannersSection</name>
    <message>
        <source>✓ %1 → %2</source>
        <translation>✓ %1 → %2</translation>
    </message>
    <message>
        <source>&lt;b&gt;✗ %1 → %2&lt;/b&gt;</source>
        <translation>&lt;b&gt;✗ %1 → %2&lt;/b&gt;</translation>
    </message>
    <message>
        <source>Old manners to keep</source>
        <translation>要守住的老规矩</translation>
    </message>
    <message>
        <source>Old manners and what the model answers now</source>
        <translation>老规矩和模型现在的回答</translation>
    </message>
    <message>
        <source>Remind it of them in training</source>
        <translation>训练时一起复习</translation>
    </message>
    <message>
        <source>On: the old answers are trained along. Off: only the tricks are; the manners may be forgotten.</source>
        <translation>打开：旧回答也一起训练。关闭：只训练新花样，老规矩可能会忘。</translation>
    </message>
</context>
<context>
    <name>lora::app::Menus</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation>训练(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>示例(&amp;E)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Projector (large, high contrast)</source>
        <translation>投影（大字、高对比度）(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;heme</source>
        <translation>主题(&amp;H)</translation>
    </message>
    <message>
        <source>Lan&amp;guage / 语言</source>
        <translation>语言 / Language(&amp;G)</translation>
    </message>
    <message>
        <source>E&amp;xport as it is on screen</source>
        <translation>按屏幕所见导出(&amp;X)</translation>
    </message>
    <message>
        <source>Less m&amp;otion</source>
        <translation>减少动画(&amp;O)</translation>
    </message>
    <message>
        <source>Pictures jump to their end in place of moving</source>
        <translation>图片直接跳到结果，不再移动</translation>
    </message>
</context>
<context>
    <name>lora::app::ModelsPage</name>
    <message>
        <source>What an adapter costs</source>
        <translation>适配器的开销</translation>
    </message>
    <message>
        <source>Inside a real adapter</source>
        <translation>真实适配器的内部</translation>
    </message>
    <message>
        <source>Parts of this page</source>
        <translation>本页的各部分</translation>
    </message>
    <message>
        <source>One layer for real</source>
        <translation>真实训练一层</translation>
    </message>
</context>
<context>
    <name>lora::app::NewTableDialog</name>
    <message>
        <source>Fill it from a planted rank</source>
        <translation>按预设的秩生成评分</translation>
    </message>
    <message>
        <source>New table</source>
        <translation>新评分表</translation>
    </message>
    <message>
        <source> stars</source>
        <translation> 星</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>The ratings are made from this many hidden tastes, so you know which rank to find. Without it the table starts with every rating unseen.</source>
        <translation>评分由这么多种隐藏的口味生成，因此要找的秩是已知的。不勾选的话，整张表一开始都是未评分。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Movies</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Planted rank</source>
        <translation>预设秩</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>噪声</translation>
    </message>
    <message>
        <source>Seen ratings</source>
        <translation>已评分比例</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>User </source>
        <translation>用户 </translation>
    </message>
    <message>
        <source>Movie </source>
        <translation>电影 </translation>
    </message>
    <message>
        <source>Planted rank %1, %2 × %3</source>
        <translation>预设秩 %1，%2 × %3</translation>
    </message>
</context>
<context>
    <name>lora::app::NowSection</name>
    <message>
        <source>Best at rank %1 (SVD)</source>
        <translation>秩 %1 的最优值（SVD）</translation>
    </message>
    <message>
        <source>Best possible (SVD): too large a table to work out.</source>
        <translation>最优值（SVD）：表太大，无法计算。</translation>
    </message>
    <message>
        <source>Best possible (SVD): not defined, some ratings are unseen.</source>
        <translation>最优值（SVD）：有未评分项，因此无定义。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>当前</translation>
    </message>
    <message>
        <source>Error (RMSE)</source>
        <translation>误差（RMSE）</translation>
    </message>
    <message>
        <source>Root mean square of guess − rating over the trained ratings, in stars.</source>
        <translation>均方根误差（RMSE）：在训练用的评分上，对“预测 − 评分”先平方、再平均、再开方，单位是星。</translation>
    </message>
    <message>
        <source>Error on hidden ratings</source>
        <translation>隐藏评分的误差</translation>
    </message>
    <message>
        <source>No A and B of this rank can do better on a full table (Eckart–Young).</source>
        <translation>评分表填满时，这个秩的任何 A 和 B 都不可能更好（Eckart–Young 定理）。</translation>
    </message>
    <message>
        <source>Gradient of A, ‖∂L/∂A‖</source>
        <translation>A 的梯度，‖∂L/∂A‖</translation>
    </message>
    <message>
        <source>Gradient of B, ‖∂L/∂B‖</source>
        <translation>B 的梯度，‖∂L/∂B‖</translation>
    </message>
    <message>
        <source>How hard the loss pulls at A. Exactly 0 while B is 0.</source>
        <translation>损失对 A 的拉力有多大。B 为 0 时，它恰好是 0。</translation>
    </message>
    <message>
        <source>How hard the loss pulls at B. Exactly 0 while A is 0.</source>
        <translation>损失对 B 的拉力有多大。A 为 0 时，它恰好是 0。</translation>
    </message>
</context>
<context>
    <name>lora::app::OpenProgress</name>
    <message>
        <source>Opening a large file</source>
        <translation>正在打开大文件</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>正在读取 %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>lora::app::PageSwitch</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Compare ranks</source>
        <translation>比较不同秩</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Real models</source>
        <translation>真实模型</translation>
    </message>
    <message>
        <source>LoRA layer</source>
        <translation>LoRA 层</translation>
    </message>
    <message>
        <source>Experiments</source>
        <translation>实验</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>投影</translation>
    </message>
    <message>
        <source>Full screen with large type for the projector (F5 or F11; Esc ends it)</source>
        <translation>全屏大字，适合投影（F5 或 F11；按 Esc 结束）</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>Locked by the teacher</source>
        <translation>已由教师锁定</translation>
    </message>
    <message>
        <source>Locked by the teacher: you can look, point and play. Ctrl+Alt+L unlocks.</source>
        <translation>已由教师锁定：可以看、可以指、可以播放。按 Ctrl+Alt+L 解锁。</translation>
    </message>
</context>
<context>
    <name>lora::app::PrintDialog</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>&amp;What:</source>
        <translation>内容(&amp;W)：</translation>
    </message>
    <message>
        <source>P&amp;aper:</source>
        <translation>纸张(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Orientation:</source>
        <translation>方向(&amp;O)：</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Everything on this page</source>
        <translation>此页面的全部内容</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter（信纸）</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>纵向</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>横向</translation>
    </message>
    <message>
        <source>Not printed</source>
        <translation>未打印</translation>
    </message>
    <message>
        <source>The printer did not take the pages. Choose another printer, or print to a PDF file.</source>
        <translation>打印机没有接收页面。请选择其他打印机，或打印为 PDF 文件。</translation>
    </message>
</context>
<context>
    <name>lora::app::RankSection</name>
    <message>
        <source>rank %1</source>
        <translation>秩 %1</translation>
    </message>
    <message>
        <source>More than %1 cannot help: a %2 × %3 table has no higher rank.</source>
        <translation>超过 %1 就没有用了：%2 × %3 的表不可能有更高的秩。</translation>
    </message>
    <message>
        <source>of at most %1 that can help</source>
        <translation>超过 %1 就没有用了</translation>
    </message>
    <message>
        <source>%1 + %2 = %3</source>
        <translation>%1 + %2 = %3</translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation>%1 × %2 = %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Rank r</source>
        <translation>秩 r</translation>
    </message>
    <message>
        <source>Latent dimensions</source>
        <translation>潜在维度</translation>
    </message>
    <message>
        <source>The rank r: how many latent dimensions (tastes) each user and each movie gets.
You choose it; training does not.</source>
        <translation>秩 r：每位用户、每部电影各有多少个潜在维度（口味）。
秩由你选定，不是训练出来的。</translation>
    </message>
    <message>
        <source>Numbers in A + B</source>
        <translation>A + B 中的数</translation>
    </message>
    <message>
        <source>Numbers in the table</source>
        <translation>表中的数</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>Break-even rank</source>
        <translation>盈亏平衡秩</translation>
    </message>
    <message>
        <source>m·n / (m + n): from this rank on A and B hold no fewer numbers than the table.</source>
        <translation>m·n / (m + n)：从这个秩开始，A 和 B 存的数就不比表少了。</translation>
    </message>
</context>
<context>
    <name>lora::app::RankTableCard</name>
    <message>
        <source>Every rank in numbers</source>
        <translation>各个秩的数据</translation>
    </message>
    <message>
        <source>Use rank %1 on the Train page</source>
        <translation>在“训练”页使用秩 %1</translation>
    </message>
    <message>
        <source>Use this rank on the Train page</source>
        <translation>在“训练”页使用这个秩</translation>
    </message>
</context>
<context>
    <name>lora::app::RankTableModel</name>
    <message>
        <source>Rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>How many latent dimensions A and B have</source>
        <translation>A 和 B 有多少个潜在维度</translation>
    </message>
    <message>
        <source>Error (RMSE)</source>
        <translation>误差（RMSE）</translation>
    </message>
    <message>
        <source>Root mean square error of the trained ratings, in stars, mean of the seeds</source>
        <translation>训练用评分的均方根误差（RMSE），单位是星，对各个种子取平均</translation>
    </message>
    <message>
        <source>Lowest–highest</source>
        <translation>最低–最高</translation>
    </message>
    <message>
        <source>The error of the best and of the worst seed</source>
        <translation>最好和最差的种子的误差</translation>
    </message>
    <message>
        <source>Hidden error</source>
        <translation>隐藏评分误差</translation>
    </message>
    <message>
        <source>The same error on the ratings kept out of training, in stars</source>
        <translation>不参与训练的评分上的同一误差，单位是星</translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation>最优值</translation>
    </message>
    <message>
        <source>The lowest error any A and B of this rank can have (from the SVD)</source>
        <translation>这个秩的 A 和 B 所能达到的最低误差（由 SVD 求得）</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>Error divided by the best possible error</source>
        <translation>误差除以最优误差</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数的个数</translation>
    </message>
    <message>
        <source>Numbers to store in A and B together</source>
        <translation>A 和 B 一共要存多少个数</translation>
    </message>
    <message>
        <source>Share of table</source>
        <translation>占表的比例</translation>
    </message>
    <message>
        <source>Numbers in A and B against the cells of the table</source>
        <translation>A 和 B 中数的个数与表的单元格数之比</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>步数</translation>
    </message>
    <message>
        <source>Training steps until it stopped, mean of the seeds</source>
        <translation>训练到停止的步数，对各个种子取平均</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>用时</translation>
    </message>
    <message>
        <source>Time of one run, mean of the seeds</source>
        <translation>一次训练的用时，对各个种子取平均</translation>
    </message>
    <message>
        <source>%1 · elbow</source>
        <translation>%1 · 拐点</translation>
    </message>
    <message>
        <source>diverged</source>
        <translation>发散</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>无定义</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 of %2 runs diverged and are left out</source>
        <translation>%2 次训练中有 %1 次发散，未计入</translation>
    </message>
</context>
<context>
    <name>lora::app::RankTableView</name>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>lora::app::RatingsHeatmap</name>
    <message>
        <source>Ratings go from %1 to %2 in steps of %3.</source>
        <translation>评分从 %1 到 %2，间隔为 %3。</translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation>没有可以粘贴的文本。</translation>
    </message>
    <message>
        <source>Row %1, column %2 of the pasted block</source>
        <translation>粘贴内容的第 %1 行第 %2 列</translation>
    </message>
    <message>
        <source>%1 is not a number: “%2”. Nothing was changed.</source>
        <translation>%1不是数字：“%2”。没有改动任何内容。</translation>
    </message>
    <message>
        <source>%1 is not allowed: “%2”. %3 Nothing was changed.</source>
        <translation>%1不能用：“%2”。%3没有改动任何内容。</translation>
    </message>
    <message>
        <source>Rating of %1 for %2</source>
        <translation>%1 对《%2》的评分</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>“%1”不是数字。</translation>
    </message>
    <message>
        <source>change a rating</source>
        <translation>修改评分</translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation>名称不能为空。</translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation>用户名称</translation>
    </message>
    <message>
        <source>Name of the movie</source>
        <translation>电影名称</translation>
    </message>
    <message numerus="yes">
        <source>change ratings</source>
        <translation>
            <numerusform>修改 %n 个评分</numerusform>
        </translation>
    </message>
    <message>
        <source>make unseen</source>
        <translation>设为未评分</translation>
    </message>
    <message>
        <source>paste ratings</source>
        <translation>粘贴评分</translation>
    </message>
    <message>
        <source>The block has %1 rows and %2 columns, but from this cell there is only room for %3 rows and %4 columns. Nothing was changed.</source>
        <translation>粘贴内容有 %1 行 %2 列，但从这个单元格起只放得下 %3 行 %4 列。没有改动任何内容。</translation>
    </message>
    <message>
        <source>User %1</source>
        <translation>用户 %1</translation>
    </message>
    <message>
        <source>Movie %1</source>
        <translation>电影 %1</translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation>重命名“%1”…</translation>
    </message>
    <message>
        <source>Add a user above</source>
        <translation>在上方添加用户</translation>
    </message>
    <message>
        <source>Add a movie before</source>
        <translation>在左侧添加电影</translation>
    </message>
    <message>
        <source>Add a user below</source>
        <translation>在下方添加用户</translation>
    </message>
    <message>
        <source>Add a movie after</source>
        <translation>在右侧添加电影</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>删除“%1”</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>剪切</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Make unseen</source>
        <translation>设为未评分</translation>
    </message>
    <message>
        <source>Ratings, to edit</source>
        <translation>评分，可以修改</translation>
    </message>
</context>
<context>
    <name>lora::app::RecentFiles</name>
    <message>
        <source>(none yet)</source>
        <translation>（暂无）</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开的文件(&amp;R)</translation>
    </message>
</context>
<context>
    <name>lora::app::ReconstructionGallery</name>
    <message>
        <source>What each rank remembers</source>
        <translation>每个秩记住了什么</translation>
    </message>
    <message>
        <source>The guess of each rank beside the ratings. Choose one to mark it.</source>
        <translation>各个秩的预测与评分并排显示。点一个，把它标出来。</translation>
    </message>
    <message>
        <source>stars</source>
        <translation>星</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>to be remembered</source>
        <translation>要记住的目标</translation>
    </message>
    <message>
        <source>Rank %1 · elbow</source>
        <translation>秩 %1 · 拐点</translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation>秩 %1</translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation>误差 %1</translation>
    </message>
    <message>
        <source>Every run diverged</source>
        <translation>每次训练都发散了</translation>
    </message>
</context>
<context>
    <name>lora::app::RecoveryDesk</name>
    <message>
        <source>This table is too large to be kept in case the program ends without warning. Save now and then.</source>
        <translation>这张表太大，程序意外结束时无法保留未保存的工作。请不时保存。</translation>
    </message>
    <message>
        <source>Unsaved work cannot be kept in case the program ends without warning. Save now and then. (%1)</source>
        <translation>程序意外结束时无法保留未保存的工作。请不时保存。（%1）</translation>
    </message>
</context>
<context>
    <name>lora::app::RecoveryDialog</name>
    <message>
        <source>%1 users, %2 movies, trained up to step %3</source>
        <translation>%1 位用户，%2 部电影，已训练到第 %3 步</translation>
    </message>
    <message>
        <source>Kept on %1, %2</source>
        <comment>day, time</comment>
        <translation>保留于 %1 %2</translation>
    </message>
    <message>
        <source>Opened from the file %1</source>
        <translation>来自文件 %1</translation>
    </message>
    <message>
        <source>Unsaved work</source>
        <translation>未保存的工作</translation>
    </message>
    <message>
        <source>Your work is still here</source>
        <translation>您的工作还在</translation>
    </message>
    <message>
        <source>LoRA Cinema ended without warning last time, before this was saved. Shall it be opened again?</source>
        <translation>LoRA Cinema 上次意外结束，以下工作还没有保存。要重新打开吗？</translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>&amp;Open it again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Throw it away</source>
        <translation>丢弃(&amp;T)</translation>
    </message>
    <message>
        <source>Ask me &amp;later</source>
        <translation>以后再说(&amp;L)</translation>
    </message>
</context>
<context>
    <name>lora::app::RunNotice</name>
    <message>
        <source>The error exploded after step %1: the learning rate is too high. This is the last step with finite numbers. Choose a smaller rate or “auto”.</source>
        <translation>第 %1 步之后误差爆炸：学习率太大。这里是数值仍有限的最后一步。请选小一些的学习率，或选“自动”。</translation>
    </message>
    <message>
        <source>Stuck: both gradients are exactly 0, so no step moves anything.</source>
        <translation>卡住了：两个梯度都恰好是 0，再走多少步也不会动。</translation>
    </message>
    <message>
        <source>Converged at step %1: the error hardly falls any more. Play goes on all the same.</source>
        <translation>第 %1 步已收敛：误差几乎不再下降。播放仍会继续。</translation>
    </message>
    <message>
        <source>Started again from step 0: the rank, the start, W or the hidden ratings changed.</source>
        <translation>已从第 0 步重新开始：秩、初始化、W 或隐藏评分有改动。</translation>
    </message>
    <message>
        <source>Started again from step 0: users or movies were added or removed.</source>
        <translation>已从第 0 步重新开始：添加或删除了用户或电影。</translation>
    </message>
    <message>
        <source>Warm: a rating changed at step %1, training goes on from the present A and B.</source>
        <translation>热启动：第 %1 步改了评分，从当前的 A 和 B 接着训练。</translation>
    </message>
    <message>
        <source>Warm: the method or a rate changed at step %1, training goes on from the present A and B.</source>
        <translation>热启动：第 %1 步改了方法或参数，从当前的 A 和 B 接着训练。</translation>
    </message>
    <message>
        <source>Press Play and watch A and B learn. Point at a cell to see where its guess comes from.</source>
        <translation>按“播放”，看 A 和 B 怎样学习。指向一个单元格，看它的预测值从哪里来。</translation>
    </message>
    <message>
        <source>A table of the lesson. Your own work is put aside and comes back.</source>
        <translation>这是课程用的表。你自己的内容先放在一边，之后会原样回来。</translation>
    </message>
</context>
<context>
    <name>lora::app::ScoreSection</name>
    <message>
        <source>Finished: there is nothing more to learn, or the loss no longer moves.</source>
        <translation>完成：没有可学的了，或者损失不再变化。</translation>
    </message>
    <message>
        <source>The numbers grew without bound. Choose a smaller learning rate.</source>
        <translation>数值不断变大，发散了。请选小一些的学习率。</translation>
    </message>
    <message>
        <source>✓ yes</source>
        <translation>✓ 是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>✓ %1…</source>
        <translation>✓ %1…</translation>
    </message>
    <message>
        <source>✗ %1…</source>
        <translation>✗ %1…</translation>
    </message>
    <message>
        <source>Fingerprint of all numbers of W. Before training: %1; at this step: %2.</source>
        <translation>W 所有数的指纹。训练前：%1；这一步：%2。</translation>
    </message>
    <message>
        <source>✗ no</source>
        <translation>✗ 否</translation>
    </message>
    <message>
        <source>Merged: one matrix W + scale · B·A. Largest difference of a logit: %1</source>
        <translation>合并：一个矩阵 W + 缩放 · B·A。logit 的最大差：%1</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>成绩</translation>
    </message>
    <message>
        <source>New tricks learned</source>
        <translation>学会的新花样</translation>
    </message>
    <message>
        <source>Old manners kept</source>
        <translation>守住的老规矩</translation>
    </message>
    <message>
        <source>Loss (nats a word)</source>
        <translation>损失（纳特/词）</translation>
    </message>
    <message>
        <source>Trainable numbers</source>
        <translation>可训练参数</translation>
    </message>
    <message>
        <source>Frozen numbers</source>
        <translation>冻结参数</translation>
    </message>
    <message>
        <source>Logits = W x, every bit</source>
        <translation>logits = W x，逐位相同</translation>
    </message>
    <message>
        <source>W unchanged</source>
        <translation>W 没变</translation>
    </message>
    <message>
        <source>Merged: same answers</source>
        <translation>合并后回答相同</translation>
    </message>
</context>
<context>
    <name>lora::app::SessionDocument</name>
    <message>
        <source>add user %1</source>
        <translation>添加用户 %1</translation>
    </message>
    <message>
        <source>add movie %1</source>
        <translation>添加电影 %1</translation>
    </message>
    <message>
        <source>remove user %1</source>
        <translation>删除用户 %1</translation>
    </message>
    <message>
        <source>remove movie %1</source>
        <translation>删除电影 %1</translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation>改名为 %1</translation>
    </message>
    <message>
        <source>use the ratings as W</source>
        <translation>把评分作为 W</translation>
    </message>
</context>
<context>
    <name>lora::app::SessionFiles</name>
    <message>
        <source>Opening %1 …</source>
        <translation>正在打开 %1…</translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation>无法打开 %1</translation>
    </message>
    <message>
        <source>Opened: %1 users, %2 movies, %3 ratings.</source>
        <translation>已打开：%1 位用户，%2 部电影，%3 个评分。</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>有未保存的更改</translation>
    </message>
    <message>
        <source>The table or its settings were changed and not saved.</source>
        <translation>评分表或设置有改动，还没有保存。</translation>
    </message>
    <message>
        <source>Save them as a session first?</source>
        <translation>要先存成会话吗？</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open a MovieLens folder</source>
        <translation>打开 MovieLens 文件夹</translation>
    </message>
    <message>
        <source>ratings</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation>保存会话</translation>
    </message>
    <message>
        <source>LoRA Cinema sessions (*%1)</source>
        <translation>LoRA Cinema 会话 (*%1)</translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation>会话没有保存</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>Save the ratings as CSV</source>
        <translation>评分另存为 CSV</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>The ratings were not saved</source>
        <translation>评分没有保存</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 is there already.</source>
        <translation>%1 已经存在。</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Sessions, ratings and classes (*.loracinema *.loraclass *.csv *.tsv *.txt *.data *.dat *.base *.test);;All files (*)</source>
        <translation>会话、评分和课堂 (*.loracinema *.loraclass *.csv *.tsv *.txt *.data *.dat *.base *.test);;所有文件 (*)</translation>
    </message>
    <message>
        <source>%1 was not opened.</source>
        <translation>%1 没有打开。</translation>
    </message>
    <message>
        <source>This is your work again. It is not saved yet.</source>
        <translation>这是您之前的工作，还没有保存。</translation>
    </message>
    <message>
        <source>Another program changed %1 since it was opened.</source>
        <translation>自打开以来，另一个程序修改了 %1。</translation>
    </message>
    <message>
        <source>Saving here replaces what that program wrote. Under another name both stay.</source>
        <translation>在这里保存会覆盖那个程序写入的内容。换一个名称保存，两份都会保留。</translation>
    </message>
    <message>
        <source>Save under another name…</source>
        <translation>换一个名称保存…</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>导入评分</translation>
    </message>
    <message>
        <source>Ratings (*.csv *.tsv *.txt *.data *.dat *.base *.test);;All files (*)</source>
        <translation>评分 (*.csv *.tsv *.txt *.data *.dat *.base *.test);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Not as it should be? Choose File &gt; Import settings.</source>
        <translation>不对吗？请选择“文件 &gt; 导入设置”。</translation>
    </message>
</context>
<context>
    <name>lora::app::SpeedOverlay</name>
    <message>
        <source>%1 steps/s · frame %2 ms (%3 built + %4 painted) · %5 frames/s</source>
        <translation>%1 步/秒 · 每帧 %2 毫秒（准备 %3 + 绘制 %4）· %5 帧/秒</translation>
    </message>
    <message>
        <source>Not training</source>
        <translation>未在训练</translation>
    </message>
    <message>
        <source>Steps per second and frame time</source>
        <translation>每秒步数和帧耗时</translation>
    </message>
</context>
<context>
    <name>lora::app::SpotGuide</name>
    <message>
        <source>Point at a part, or press Tab for the next. Esc ends this.</source>
        <translation>指向一个部分，或按 Tab 看下一个。按 Esc 结束。</translation>
    </message>
</context>
<context>
    <name>lora::app::StartLab</name>
    <message>
        <source>Start lab</source>
        <translation>起点实验室</translation>
    </message>
    <message>
        <source>Four ways to start A / B, one seed, one clock: which of them learn?</source>
        <translation>A / B 的四种起点，同一个种子，同一个时钟：哪些学得会？</translation>
    </message>
    <message>
        <source>The same for all four: these ratings, rank %1, seed %2, σ %3, learning rate %4. Change them on the Train page.</source>
        <translation>四个都一样：这些评分、秩 %1、种子 %2、σ %3、学习率 %4。可以在“训练”页上更改。</translation>
    </message>
</context>
<context>
    <name>lora::app::StartLabPane</name>
    <message>
        <source>yes, exactly</source>
        <translation>是，完全相等</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Guess, %1</source>
        <translation>预测，%1</translation>
    </message>
    <message>
        <source>Error (RMSE)</source>
        <translation>误差（RMSE）</translation>
    </message>
    <message>
        <source>Guess = W</source>
        <translation>预测 = W</translation>
    </message>
    <message>
        <source>Root mean square of guess − rating over the trained ratings, in stars.</source>
        <translation>均方根误差（RMSE）：在训练用的评分上，对“预测 − 评分”先平方、再平均、再开方，单位是星。</translation>
    </message>
    <message>
        <source>How hard the error pulls at A. Exactly 0 while B is 0.</source>
        <translation>误差拉动 A 的力度。只要 B 是 0，它就恰好是 0。</translation>
    </message>
    <message>
        <source>How hard the error pulls at B. Exactly 0 while A is 0.</source>
        <translation>误差拉动 B 的力度。只要 A 是 0，它就恰好是 0。</translation>
    </message>
    <message>
        <source>Whether every cell of the guess is that of W, to the last bit.</source>
        <translation>预测的每一格是否都与 W 相同，连最后一个比特也不差。</translation>
    </message>
</context>
<context>
    <name>lora::app::StartLabTexts</name>
    <message>
        <source>Gauss / Zero</source>
        <translation>高斯 / 零</translation>
    </message>
    <message>
        <source>Zero / Gauss</source>
        <translation>零 / 高斯</translation>
    </message>
    <message>
        <source>Zero / Zero</source>
        <translation>零 / 零</translation>
    </message>
    <message>
        <source>Gauss / Gauss</source>
        <translation>高斯 / 高斯</translation>
    </message>
    <message>
        <source>0, exactly</source>
        <translation>恰好是 0</translation>
    </message>
    <message>
        <source>Diverged: the learning rate is too high here.</source>
        <translation>发散了：学习率在这里太高。</translation>
    </message>
    <message>
        <source>Stuck: nothing pulls at A or B, so no step changes anything.</source>
        <translation>卡住了：没有什么拉动 A 或 B，走多少步都不会变。</translation>
    </message>
    <message>
        <source>Starts with noise, not at W.</source>
        <translation>从噪声开始，不是从 W 开始。</translation>
    </message>
    <message>
        <source>Starts at W. Only B is pulled: B moves first.</source>
        <translation>从 W 开始。只有 B 被拉动：B 先动。</translation>
    </message>
    <message>
        <source>Starts at W. Only A is pulled: A moves first.</source>
        <translation>从 W 开始。只有 A 被拉动：A 先动。</translation>
    </message>
    <message>
        <source>Starts at W.</source>
        <translation>从 W 开始。</translation>
    </message>
    <message>
        <source>Error %1 → %2</source>
        <translation>误差 %1 → %2</translation>
    </message>
    <message>
        <source>%1. It has settled.</source>
        <translation>%1。已经稳定。</translation>
    </message>
    <message>
        <source>%1, still moving.</source>
        <translation>%1，还在变化。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names in a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>Step %1.</source>
        <translation>第 %1 步。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Lowest error: %1, %2.</source>
        <translation>误差最低：%1，%2。</translation>
    </message>
    <message>
        <source>Stuck, both gradients exactly 0: %1.</source>
        <translation>卡住了，两个梯度都恰好是 0：%1。</translation>
    </message>
    <message>
        <source>Did not start at W: %1.</source>
        <translation>没有从 W 开始：%1。</translation>
    </message>
</context>
<context>
    <name>lora::app::StartSection</name>
    <message>
        <source>start</source>
        <translation>初始化</translation>
    </message>
    <message>
        <source>σ</source>
        <translation>σ</translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation>种子 %1</translation>
    </message>
    <message>
        <source>As in LoRA: B = 0, so at step 0 the guess is exactly W.</source>
        <translation>与 LoRA 相同：B = 0，所以第 0 步的预测恰好等于 W。</translation>
    </message>
    <message>
        <source>The mirror image: A = 0, so at step 0 the guess is exactly W.</source>
        <translation>它的镜像：A = 0，所以第 0 步的预测恰好等于 W。</translation>
    </message>
    <message>
        <source>Both zero: both gradients are exactly 0, nothing ever moves.</source>
        <translation>两个都是零：两个梯度都恰好是 0，永远不动。</translation>
    </message>
    <message>
        <source>Both random: at step 0 the guess is noise, not W.</source>
        <translation>两个都随机：第 0 步的预测是噪声，而不是 W。</translation>
    </message>
    <message>
        <source>Start (A / B)</source>
        <translation>初始化（A / B）</translation>
    </message>
    <message>
        <source>Gauss / Zero</source>
        <translation>高斯 / 零</translation>
    </message>
    <message>
        <source>Zero / Gauss</source>
        <translation>零 / 高斯</translation>
    </message>
    <message>
        <source>Zero / Zero</source>
        <translation>零 / 零</translation>
    </message>
    <message>
        <source>Gauss / Gauss</source>
        <translation>高斯 / 高斯</translation>
    </message>
    <message>
        <source>A random, B zero: what LoRA does</source>
        <translation>A 随机，B 为零：LoRA 的做法</translation>
    </message>
    <message>
        <source>A zero, B random</source>
        <translation>A 为零，B 随机</translation>
    </message>
    <message>
        <source>Both zero</source>
        <translation>两个都为零</translation>
    </message>
    <message>
        <source>Both random</source>
        <translation>两个都随机</translation>
    </message>
    <message>
        <source>Start of A and B</source>
        <translation>A 和 B 的初始化</translation>
    </message>
    <message>
        <source>Spread σ</source>
        <translation>标准差 σ</translation>
    </message>
    <message>
        <source>Standard deviation of the random first numbers, N(0, σ²).</source>
        <translation>初始随机数的标准差；这些数服从 N(0, σ²)。</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Same seed, same random numbers, same run.</source>
        <translation>种子相同，随机数就相同，训练过程也相同。</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>掷骰子</translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation>换一个种子</translation>
    </message>
</context>
<context>
    <name>lora::app::StepDots</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>lora::app::StepView</name>
    <message>
        <source>This cell: %1</source>
        <translation>就选这一格：%1</translation>
    </message>
    <message>
        <source>Point at a cell first</source>
        <translation>先点一个单元格</translation>
    </message>
    <message>
        <source>This is my guess</source>
        <translation>这是我的猜测</translation>
    </message>
    <message>
        <source>✓ You predicted this.</source>
        <translation>✓ 你猜对了。</translation>
    </message>
    <message>
        <source>This run does not show which answer is right.</source>
        <translation>从这次运行看不出哪个答案对。</translation>
    </message>
    <message>
        <source>%1 It is %2.</source>
        <comment>verdict, then the number</comment>
        <translation>%1是 %2。</translation>
    </message>
    <message>
        <source>%1 It is %2.</source>
        <comment>verdict, then the cell</comment>
        <translation>%1是 %2。</translation>
    </message>
    <message>
        <source>Predict, then look</source>
        <translation>先猜，再看</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>动手试试</translation>
    </message>
    <message>
        <source>Show a hint</source>
        <translation>显示提示</translation>
    </message>
    <message>
        <source>Good to know…</source>
        <translation>补充说明…</translation>
    </message>
    <message>
        <source>Just look</source>
        <translation>不猜，直接看</translation>
    </message>
    <message>
        <source>Your prediction, a number</source>
        <translation>你猜的数</translation>
    </message>
    <message>
        <source>✗ It came out differently than you predicted.</source>
        <translation>✗ 结果和你猜的不一样。</translation>
    </message>
</context>
<context>
    <name>lora::app::SweepExporter</name>
    <message>
        <source>Folder for the charts</source>
        <translation>存放图表的文件夹</translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation>要替换文件吗？</translation>
    </message>
    <message>
        <source>%1 files in “%2” would be replaced, %3 among them.</source>
        <translation>“%2”中有 %1 个文件将被替换，包括 %3。</translation>
    </message>
    <message>
        <source>Exported</source>
        <translation>已导出</translation>
    </message>
    <message>
        <source>%1 files were written to “%2”.</source>
        <translation>已把 %1 个文件写入“%2”。</translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation>未导出</translation>
    </message>
    <message>
        <source>The charts could not be written to “%1”: %2. Choose another folder, or make room on the disk.</source>
        <translation>无法把图表写入“%1”：%2。请换一个文件夹，或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>the folder cannot be used</source>
        <translation>这个文件夹不能用</translation>
    </message>
</context>
<context>
    <name>lora::app::SweepTexts</name>
    <message>
        <source>The elbow is at rank %1: it cuts the error of rank %2 by %3×.</source>
        <translation>拐点在秩 %1：秩 %2 的误差是它的 %3 倍。</translation>
    </message>
    <message>
        <source>Rank %1 costs %2 more numbers and gains only %3 stars.</source>
        <translation>秩 %1 要多存 %2 个数，误差只减少 %3 星。</translation>
    </message>
    <message>
        <source>Rank %1 costs %2 more numbers and gains nothing.</source>
        <translation>秩 %1 要多存 %2 个数，误差却没有减少。</translation>
    </message>
    <message>
        <source>Rank %1 guesses the hidden ratings best: it is off by %2 stars.</source>
        <translation>秩 %1 对隐藏评分猜得最准：误差 %2 星。</translation>
    </message>
    <message>
        <source>%1 of %2 runs diverged: their numbers grew without bound (rank %3).</source>
        <translation>%2 次训练中有 %1 次发散：数值无限增大（秩 %3）。</translation>
    </message>
    <message>
        <source>Choose a smaller learning rate on the Train page, or set it to auto.</source>
        <translation>请在“训练”页选小一些的学习率，或设为自动。</translation>
    </message>
    <message>
        <source>Choose a smaller start spread σ or another method.</source>
        <translation>请选小一些的初始化标准差 σ，或换一种方法。</translation>
    </message>
    <message>
        <source>Cancelled before the first rank was complete.</source>
        <translation>已取消：连第一个秩都还没有算完。</translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 ranks were complete and are shown.</source>
        <translation>已取消：%2 个秩中算完了 %1 个，这里显示它们的结果。</translation>
    </message>
    <message>
        <source>Best possible: not defined, some ratings are unseen.</source>
        <translation>最优值：有未评分项，因此无定义。</translation>
    </message>
    <message>
        <source>Best possible: not defined, some ratings are hidden from training.</source>
        <translation>最优值：有评分被隐藏、不参与训练，因此无定义。</translation>
    </message>
    <message>
        <source>Best possible: not computed, the table is too large.</source>
        <translation>最优值：表太大，未计算。</translation>
    </message>
    <message>
        <source>The table is large: each square is the average of %1 users × %2 movies.</source>
        <translation>表很大：每个小方块是 %1 位用户 × %2 部电影的平均值。</translation>
    </message>
    <message>
        <source>“%1” is not a rank. Write ranks like 1-6 or 1, 2, 4, 8.</source>
        <translation>“%1”不是秩。请写成 1-6 或 1, 2, 4, 8 这样。</translation>
    </message>
    <message>
        <source>%1 does not fit: this table takes ranks from %2 to %3.</source>
        <translation>%1 不合适：这张表的秩可取 %2 到 %3。</translation>
    </message>
    <message>
        <source>These are %1 ranks, more than the %2 one comparison takes.</source>
        <translation>共有 %1 个秩，一次比较最多 %2 个。</translation>
    </message>
    <message>
        <source>Write the ranks to compare, like 1-6 or 1, 2, 4, 8.</source>
        <translation>请填写要比较的秩，如 1-6 或 1, 2, 4, 8。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 毫秒</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>No rank stands out: from rank %1 to rank %2 the error goes from %3 to %4 stars.</source>
        <translation>没有明显的拐点：从秩 %1 到秩 %2，误差从 %3 星变到 %4 星。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1 µs</source>
        <translation>%1 微秒</translation>
    </message>
    <message>
        <source>Rank %1 already explains every rating; a higher rank only costs more numbers.</source>
        <translation>秩 %1 已经能解释所有评分；秩再高只是多费数字。</translation>
    </message>
</context>
<context>
    <name>lora::app::TasteMap</name>
    <message>
        <source>Latent dimension across</source>
        <translation>横轴的潜在维度</translation>
    </message>
    <message>
        <source>Latent dimension up</source>
        <translation>纵轴的潜在维度</translation>
    </message>
</context>
<context>
    <name>lora::app::TransportBar</name>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Step %1 / %2</source>
        <translation>第 %1 / %2 步</translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation>%1 步/秒</translation>
    </message>
    <message>
        <source>full speed</source>
        <translation>全速</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Back to step 0 of the same start (R)</source>
        <translation>回到同一初始化的第 0 步（R）</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>单步</translation>
    </message>
    <message>
        <source>One step forward (Right bracket: ])</source>
        <translation>前进一步（右方括号 ]）</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>One kept step back (Left bracket: [)</source>
        <translation>后退到上一个保留的步（左方括号 [）</translation>
    </message>
    <message>
        <source>Train, or pause (Space)</source>
        <translation>训练或暂停（空格）</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>播放或暂停</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>时间轴</translation>
    </message>
    <message>
        <source>Go to any kept step of the run</source>
        <translation>跳到这次训练中任何一个保留的步</translation>
    </message>
</context>
<context>
    <name>lora::app::TrickDialog</name>
    <message>
        <source>Edit the trick</source>
        <translation>修改新花样</translation>
    </message>
    <message>
        <source>A new trick</source>
        <translation>新花样</translation>
    </message>
    <message>
        <source>When someone says</source>
        <translation>有人说</translation>
    </message>
    <message>
        <source>the model should answer</source>
        <translation>模型应该回答</translation>
    </message>
    <message>
        <source>Words at hand (you can also type new ones):</source>
        <translation>现成的词（也可以输入新词）：</translation>
    </message>
    <message>
        <source>The model will learn to say: %1</source>
        <comment>words with bars between them</comment>
        <translation>模型将学会说：%1</translation>
    </message>
    <message>
        <source>New words, added to the model&apos;s list: %1</source>
        <translation>加入词表的新词：%1</translation>
    </message>
</context>
<context>
    <name>lora::app::TrickSection</name>
    <message>
        <source>Edit…</source>
        <translation>修改…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <comment>a trick that is learned</comment>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Change the trick %1</source>
        <translation>更改新花样 %1</translation>
    </message>
    <message>
        <source>New tricks</source>
        <translation>新花样</translation>
    </message>
    <message>
        <source>English words</source>
        <translation>英文词</translation>
    </message>
    <message>
        <source>Chinese words</source>
        <translation>中文词</translation>
    </message>
    <message>
        <source>Words of the tiny model</source>
        <translation>小模型的词</translation>
    </message>
    <message>
        <source>Add a trick…</source>
        <translation>添加新花样…</translation>
    </message>
</context>
<context>
    <name>lora::app::TricksCard</name>
    <message>
        <source>Tricks by rank</source>
        <translation>不同秩的新花样</translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Ranks like 1-6 or 1, 2, 4, 8</source>
        <translation>秩，例如 1-6 或 1, 2, 4, 8</translation>
    </message>
    <message>
        <source>Ranks to train</source>
        <translation>要训练的秩</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Train every rank</source>
        <translation>训练每个秩</translation>
    </message>
    <message>
        <source>Ranks trained</source>
        <translation>已训练的秩</translation>
    </message>
    <message>
        <source>Write ranks from 1 to %1, like 1-6 or 1, 2, 4, 8.</source>
        <translation>请写 1 到 %1 的秩，例如 1-6 或 1, 2, 4, 8。</translation>
    </message>
    <message>
        <source>Cancelled: only the ranks that were complete are shown.</source>
        <translation>已取消：只显示已完成的秩。</translation>
    </message>
    <message>
        <source>The tricks or the layer have changed: this is of the earlier ones.</source>
        <translation>新花样或这一层的设置变了：下面是之前的结果。</translation>
    </message>
    <message>
        <source>Trains the ticked tricks from the start at each rank and puts the results side by side. Predict first: which rank will be enough?</source>
        <translation>对每个秩都从头训练勾选的新花样，把结果放在一起比较。先猜一猜：哪个秩就够了？</translation>
    </message>
</context>
<context>
    <name>lora::app::TricksCharts</name>
    <message>
        <source>rank</source>
        <translation>秩</translation>
    </message>
    <message>
        <source>Loss by rank</source>
        <translation>不同秩的损失</translation>
    </message>
    <message>
        <source>loss (nats a word)</source>
        <translation>损失（纳特/词）</translation>
    </message>
    <message>
        <source>loss at the end</source>
        <translation>最终损失</translation>
    </message>
    <message>
        <source>Answers by rank</source>
        <translation>不同秩的回答</translation>
    </message>
    <message>
        <source>answers that are right</source>
        <translation>答对的个数</translation>
    </message>
    <message>
        <source>tricks learned, of %1</source>
        <translation>学会的新花样，共 %1 个</translation>
    </message>
    <message>
        <source>manners kept, of %1</source>
        <translation>守住的老规矩，共 %1 个</translation>
    </message>
    <message>
        <source>Trainable numbers by rank</source>
        <translation>不同秩的可训练参数</translation>
    </message>
    <message>
        <source>numbers in A and B</source>
        <translation>A 和 B 中数的个数</translation>
    </message>
</context>
<context>
    <name>lora::app::TurnBoard</name>
    <message>
        <source>A turned, users by latent dimensions</source>
        <translation>转动后的 A，用户 × 潜在维度</translation>
    </message>
    <message>
        <source>B turned, latent dimensions by movies</source>
        <translation>转动后的 B，潜在维度 × 电影</translation>
    </message>
    <message>
        <source>The guess of the turned A and B</source>
        <translation>转动后的 A 和 B 的预测</translation>
    </message>
    <message>
        <source>A turned</source>
        <translation>转动后的 A</translation>
    </message>
    <message>
        <source>B turned</source>
        <translation>转动后的 B</translation>
    </message>
    <message>
        <source>&lt;b&gt;A&lt;/b&gt; · users</source>
        <translation>&lt;b&gt;A&lt;/b&gt; · 用户</translation>
    </message>
    <message>
        <source>&lt;b&gt;B&lt;/b&gt; · movies</source>
        <translation>&lt;b&gt;B&lt;/b&gt; · 电影</translation>
    </message>
    <message>
        <source>&lt;b&gt;W + A × B&lt;/b&gt; · the guess</source>
        <translation>&lt;b&gt;W + A × B&lt;/b&gt; · 预测</translation>
    </message>
    <message>
        <source>&lt;b&gt;A × B&lt;/b&gt; · the guess</source>
        <translation>&lt;b&gt;A × B&lt;/b&gt; · 预测</translation>
    </message>
</context>
<context>
    <name>lora::app::TurnExperiment</name>
    <message>
        <source>0, exactly</source>
        <translation>恰好是 0</translation>
    </message>
    <message>
        <source>This is a copy of your table, trained here at rank 2. Your own run at rank %1 is untouched.</source>
        <translation>这是你的表的副本，在这里以秩 2 训练。你自己秩为 %1 的训练没有改动。</translation>
    </message>
    <message>
        <source>The dial turns two latent dimensions, and the run on the Train page has rank %1. Set the rank to 2 there, or look at a copy of the table trained here at rank 2: your own run stays as it is.</source>
        <translation>转盘转动的是两个潜在维度，而“训练”页上这次训练的秩是 %1。请在那里把秩设为 2，或者看看在这里以秩 2 训练的一份副本：你自己的训练不会改动。</translation>
    </message>
    <message>
        <source>The copy could not be trained: %1</source>
        <translation>副本没能训练：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Train a copy at rank 2</source>
        <translation>以秩 2 训练一份副本</translation>
    </message>
    <message>
        <source>Turn A and B together: every number in them changes, the guess does not.</source>
        <translation>一起转动 A 和 B：里面的数都变了，预测不变。</translation>
    </message>
    <message>
        <source>Turn A and B</source>
        <translation>转动 A 和 B</translation>
    </message>
    <message>
        <source>Angle the latent dimensions are turned by</source>
        <translation>潜在维度转动的角度</translation>
    </message>
    <message>
        <source>Drag, or use the arrow keys; Home goes back to 0°</source>
        <translation>用鼠标拖动，或按方向键；Home 键回到 0°</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>角度</translation>
    </message>
    <message>
        <source>Angle in degrees</source>
        <translation>角度（度）</translation>
    </message>
    <message>
        <source>Stretch</source>
        <translation>拉伸</translation>
    </message>
    <message>
        <source>Stretch of latent dimension 1 in A</source>
        <translation>A 的第 1 个潜在维度的拉伸</translation>
    </message>
    <message>
        <source>Also allowed: A·G and G⁻¹·B with any G that can be undone. Here the first column of A becomes so much larger and the first row of B so much smaller; the second the other way round.</source>
        <translation>任何可逆的 G 也行：A·G 与 G⁻¹·B。这里 A 的第一列放大这么多倍，B 的第一行缩小同样的倍数；第二个维度则相反。</translation>
    </message>
    <message>
        <source>Back to 0°</source>
        <translation>回到 0°</translation>
    </message>
    <message>
        <source>What has changed</source>
        <translation>改变了什么</translation>
    </message>
    <message>
        <source>In A and B, up to</source>
        <translation>A 和 B 中最多</translation>
    </message>
    <message>
        <source>In the guess, up to</source>
        <translation>预测中最多</translation>
    </message>
    <message>
        <source>The largest difference of a guess, in stars. What is not 0 is rounding of the computer&apos;s numbers, which have 16 digits.</source>
        <translation>预测值的最大差别，单位是星。不为 0 的部分是计算机数字（16 位有效数字）的舍入误差。</translation>
    </message>
    <message>
        <source>Tastes are directions, not names: A·Q and Qᵀ·B give the same guess for every angle, so no latent dimension “is” action or romance. What counts is how users and movies lie to each other.</source>
        <translation>口味是方向，不是名字：无论转多少角度，A·Q 与 Qᵀ·B 的预测都一样，所以没有哪个潜在维度“就是”动作片或爱情片。要紧的是用户与电影之间的相对位置。</translation>
    </message>
    <message>
        <source>Turn the tastes</source>
        <translation>转动口味</translation>
    </message>
</context>
<context>
    <name>lora::app::WelcomeCard</name>
    <message>
        <source>How large should the rank be?</source>
        <translation>秩应该取多大？</translation>
    </message>
    <message>
        <source>Here every rank is trained from the start, several times, and the results are put side by side: how far off the guesses stay, how many numbers A and B need, and what each rank remembers of the ratings.

A small rank has to find what users and movies have in common. A large rank can store every rating, but then A and B need more numbers than the table itself.

Predict first: which rank will be enough for this table?</source>
        <translation>这里对每个秩都从头训练几次，再把结果放在一起比较：预测还差多少，A 和 B 需要多少个数，每个秩又记住了评分中的什么。

秩小，就必须找出用户之间、电影之间的共同点。秩大，可以把每个评分都存下来，但这样一来，A 和 B 要存的数比评分表本身还多。

先猜一猜：对这张表来说，秩取多大就够了？</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>正在比较…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>开始比较</translation>
    </message>
    <message>
        <source>The table: %1 users × %2 movies, %3 ratings.</source>
        <translation>评分表：%1 位用户 × %2 部电影，%3 个评分。</translation>
    </message>
    <message>
        <source>There are no ratings yet. Enter some on the Train page first.</source>
        <translation>还没有评分。请先到“训练”页填一些。</translation>
    </message>
</context>
<context>
    <name>lora::app::WelcomeDialog</name>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
    <message>
        <source>Welcome to LoRA Cinema</source>
        <translation>欢迎使用 LoRA Cinema</translation>
    </message>
    <message>
        <source>What is the rank in LoRA, and why does B start at zero? A table of movie ratings shows it.</source>
        <translation>LoRA 中的秩是什么？B 为什么从零开始？一张电影评分表就能说明白。</translation>
    </message>
    <message>
        <source>Start the lessons</source>
        <translation>开始学习</translation>
    </message>
    <message>
        <source>Seven short chapters, from the first rating to real language models. You need to know nothing.</source>
        <translation>七个短章，从第一个评分讲到真实的语言模型。不需要任何基础。</translation>
    </message>
    <message>
        <source>Play with the table</source>
        <translation>玩转评分表</translation>
    </message>
    <message>
        <source>Six friends, eight movies: change the ratings, press Play and watch A and B learn.</source>
        <translation>六位朋友，八部电影：改改评分，按下播放，看 A 和 B 怎样学习。</translation>
    </message>
    <message>
        <source>Open my ratings</source>
        <translation>打开我的评分</translation>
    </message>
    <message>
        <source>A table from a spreadsheet (CSV), a MovieLens file or a saved session.</source>
        <translation>电子表格导出的表（CSV）、MovieLens 文件，或保存过的会话。</translation>
    </message>
    <message>
        <source>You find this page again under Help, Welcome.</source>
        <translation>以后可以在“帮助”菜单的“欢迎页”中再次打开本页。</translation>
    </message>
</context>
<context>
    <name>lora::app::Workspace</name>
    <message>
        <source>rank %1</source>
        <translation>秩 %1</translation>
    </message>
</context>
</TS>
