<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>ChartDescription</name>
    <message>
        <source>%1: no numbers yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n point(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: first %2, last %3, lowest %4 at %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>An axis and the value on it, e.g. &quot;Step: 62&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>lora-cinema: %1 test ratings are of users or movies that the data does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lora-cinema: There is not enough memory for this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lora-cinema: Something went wrong inside: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lora-cinema: The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows how a table of movie ratings is explained by two thin tables, A and B.

Commands, each with its own --help:
  lora-cinema train [DATA] --rank R      train once, print the error
  lora-cinema compare [DATA] --ranks 1-6 compare errors and sizes of ranks

Built-in examples: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A session, CSV or MovieLens file to open in the window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lora-cinema: There is no file &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lora-cinema: There is no display, so no window can be opened. Comparing ranks in the terminal instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a command, nor a built-in example, nor a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains one pair of A and B for every rank and seed, and compares errors and sizes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A built-in example (two-tastes when left out), a CSV or MovieLens file, or a MovieLens folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks to compare: 1-6, 1,2,4 or 1-3,8; auto takes some that fit the table. Must be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs for each rank; the seeds are K, K+1, and so on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train until converged, at most this many steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the charts to this folder; files there are replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formats of the charts: any of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ranks is missing, for instance --ranks 1-6.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--ranks cannot be &quot;%1&quot;. Allowed: up to %2 whole numbers from 1 to %3 and ranges, like 1-6 or 1,2,4, or auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--export needs the name of a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--formats needs --export DIR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even rank: %1. From there on A and B hold as many numbers as the table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error curve bends at rank %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs diverged and are left out of the averages. Try a smaller --rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible error (SVD): not defined, because some ratings are unseen or hidden, or the table is large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;. Allowed: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;. Allowed: whole numbers from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 cannot be &quot;%2&quot;. Allowed: numbers from %3 to %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 users × %3 movies, %4 ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 to test on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trains A and B on a table of ratings and reports the error in stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of latent dimensions. Must be given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train exactly this many steps. Without it: until converged, at most 20000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a hash of the final A and B, to compare runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rank is missing, for instance --rank 2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at the step limit, after step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged: the error has stopped falling, at step %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diverged after step %1: the error grew without bound. Try a smaller --rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How A and B start, A first: random numbers (Gaussian) or zeros.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread (standard deviation) of the random start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number the random start is made from. Same seed, same numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How A and B are trained: gd, but sgd for large sparse tables.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 penalty for each rating; auto is 0, or 0.1 with sgd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frozen table the guess starts from: zeros, the average rating, or the average with an offset for each user and movie. zero, unless the data suggests another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the ratings kept out of training as a test, 0 to 90.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File with ratings to test on, of the same users and movies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 of at most %2, error %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For help: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is one argument too many.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error (stars)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible (SVD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error on hidden ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible error (SVD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hash of A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1, method %2, start %3, seed %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DotProduct</name>
    <message>
        <source>average</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W, the old rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>user offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movie offset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[%1 more products: %2]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated: this is the machine&apos;s prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden rating %1, off by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>real rating %1, off by %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorChart</name>
    <message>
        <source>ratings it learns from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At rank %1 the best possible error (SVD) is 0: a log scale has no place for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best possible at rank %1 (SVD): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible error (SVD): not computed, the table is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible error (SVD): not defined, because some ratings are unseen or hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error while training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE in stars, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE in stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Play or Step, and the error is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>There is no file here: %1. Check the name and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that you may open it and that it is an ordinary file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 could not be saved (%2). Free some space or choose another folder; the old file is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has %1; at most %2 can be opened. Use a smaller part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Choose a file with ratings in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is damaged: it is not valid %1. Save the file again as CSV in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a text file. If it comes from a spreadsheet, save it as CSV first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ratings were recognised; the file begins with &quot;%1&quot;. Use a CSV with movies in the first row and users in the first column, or with the columns user, movie and rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quotation mark opens here and never closes. Close it or take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating is missing. Type a number or take the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number. Type a rating, or leave the cell empty if the movie was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be a rating. Type an ordinary number, or leave the cell empty if the movie was not seen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 filled columns but needs %2. Fill in what is missing or take the row out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The row has %1 columns, the first row only %2. Put names with commas into quotation marks, or take the extra cells out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name &quot;%1&quot; is already used at %2. Give each its own name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ratings in the file. It needs at least one user, one movie and one rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 users and %2 movies are too many; the limit is %3. Use a smaller part of the data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more than %1 ratings in the file. Use a smaller part of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is damaged or incomplete. Open an older copy, or save the session again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a LoRA Cinema session. Choose a file that ends in .loracinema, or a CSV with ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was saved by a newer LoRA Cinema (file version %1, this program knows %2). Update the program to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is missing. Open an older copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is not of the kind &quot;%2&quot;. Open an older copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; is %2, but must lie between %3 and %4. Correct it, or open an older copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; should have %2 values but has %3. Open an older copy of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, line %2, column %3: %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportFormats</name>
    <message>
        <source>the folder cannot be made</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactorSources</name>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A · %1, latent dimension %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B · %1, latent dimension %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated, so there is no error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess %1, real rating %2, error %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why B starts at zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With B = 0 the product A·B is 0, so at step 0 the guess is exactly W: nothing has changed yet. The gradient of A is exactly 0 at that step and the gradient of B is not: B moves first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not both zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each gradient is multiplied by the other factor. With both at 0 both gradients are 0 and stay 0: training is stuck forever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which of the two is zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero / Gauss is the mirror image and works as well. Libraries differ in how the other one is drawn: PEFT uses Kaiming-uniform numbers for A by default, and “gaussian” there means N(0, 1/r²).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The best any rank can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a full table no A and B of rank r beat the truncated SVD (Eckart and Young, 1936). With unseen or hidden ratings that bound is not defined, and the app does not draw it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When low rank saves nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B hold r·(m + n) numbers, the table m·n. From r = m·n / (m + n) on they hold more than the table. Ranks 4 to 128 belong to layers of 4096 × 4096, not to a class&apos;s table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tastes have no names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For any invertible G, A·G and G⁻¹·B give the same guess. Latent dimension 1 need not be “action”: it is a direction, not a genre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The automatic learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent is stable up to about 1/σ₁, where σ₁ is the largest singular value of what is to be learned. “auto” stays below that limit. Ten times more and the error explodes: try it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start from the average to see tastes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings are all positive, so rank 1 alone explains most of them. With W = average rating, A·B only has to explain who differs from the average.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play or pause the training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step forward, one kept step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to step 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pages Train and Compare ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>walk through a heat map; with Shift select ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>type a rating; Enter keeps it, Esc drops it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one step more or less stars; the mouse wheel does the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make a rating unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename a user or a movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>copy a block of ratings, paste one from a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undo, redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>larger cells, smaller cells, fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new table, open, save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About LoRA Cinema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA Cinema %1

What the rank in LoRA is, and why B starts at zero, shown with users who watch movies.

Free software under the GNU General Public License, version 3 or later. Made with Qt, Qt Charts and Eigen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>%n rating(s) given twice: the last one was kept (line %1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) used more than once: each row and column was kept (line %1).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Read as %1, not UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal commas were read as decimal points.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RatingsSource</name>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SweepCharts</name>
    <message>
        <source>Press Compare, and the chart is drawn here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings it learns from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings it learns from (mean, lowest, highest)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hidden ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best possible (SVD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible error (SVD): not defined, because some ratings are unseen or hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible error (SVD): not computed, the table is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the best possible error is 0, the dashed line ends: a log scale has no place for 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No result at rank %1: the training diverged. Try a smaller learning rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE in stars, log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RMSE in stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>elbow at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to store by rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole table: %1 (far above this chart)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whole table: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A (users)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B (movies)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even at rank %1: above it, A and B hold more numbers than the whole table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error against numbers to store</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers in A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>r = %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vertical line: the whole table, %1 numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The whole table has %1 numbers, far to the right of this chart.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TasteMap</name>
    <message>
        <source>latent dimension %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taste map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users and movies appear here once there are ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank 1 has one latent dimension: the map is a strip, and every height is 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::Actions</name>
    <message>
        <source>&amp;New table…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;MovieLens folder…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;ratings as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cu&amp;t ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Paste ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make ratings u&amp;nseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a &amp;movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to step 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Compare ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About LoRA Cinema</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::CellReadout</name>
    <message>
        <source>How this guess is computed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How is a guess made?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Point at a cell: its row of A times its column of B is written here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A × B is exactly 0: the guess starts from nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A × B is exactly 0: the guess is exactly W</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::ComparePage</name>
    <message>
        <source>Compare again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The comparison could not be made: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings have changed: these results are of the earlier table.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The settings on the Train page have changed: these results are of the earlier ones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::ComparePanel</name>
    <message>
        <source>%1 of %2 runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks to compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A range like 1-6 or a list like 1, 2, 4, 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seeds per rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each rank is trained this many times, from different random starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of the ratings kept out of training, to test the guesses with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternating least squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD (stochastic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step limit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run stops here at the latest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop when converged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A run stops as soon as its error no longer falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden ratings and method here are for this comparison only. Everything else is as on the Train page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each grid line is ten times the one below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Equal distances, from zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Axis of the error charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export all charts…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the comparison</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::ErrorChart</name>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error axis</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::ExportButton</name>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this as a picture or as numbers, or copy it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::ExportMenu</name>
    <message>
        <source>Picture (PNG)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal size (1×)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharp, for slides (2×)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very sharp, for print (4×)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document (PDF)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (CSV)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transparent background</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <extracomment>A file type in the save dialog, e.g. &quot;PNG files (*.png)&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The picture would be %1 × %2 pixels, which is too large. Choose a smaller size, or SVG or PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” could not be written: %2.

Nothing was changed. Choose another folder, or make room on the disk, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::FactorBoard</name>
    <message>
        <source>Guess and ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error: guess − rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show how far each guess is from the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make everything fit (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger cells (Ctrl+plus, Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller cells (Ctrl+minus, Ctrl+wheel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Smaller cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scroll the users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A, users by latent dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B, latent dimensions by movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A times B, the guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A: users × latent dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B: latent dimensions × movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>users (%1 × %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>movies (%1 × %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W + A × B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A × B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>guess − rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours to edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::LearningSection</name>
    <message>
        <source>method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>base W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient descent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Momentum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adam</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alternating least squares</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SGD (stochastic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing (0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average + offsets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>auto</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived from the largest singular value, so that training is stable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic learning rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far each step goes against the gradient. Too high and the error explodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L2 (λ)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pulls A and B towards 0: each rating adds ½λ(‖row of A‖² + ‖column of B‖²) to the loss.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This share of the ratings is kept out of training and only used to test the guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Base W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The frozen W the guess starts from: guess = W + A·B. Training never changes W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze these ratings as W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last year&apos;s ratings become W; edit the table, and A·B learns only what changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::MainWindow</name>
    <message>
        <source>rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(compare the ranks first)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1[*] – LoRA Cinema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::Menus</name>
    <message>
        <source>%1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Training</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language / 语言</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Projector (large, high contrast)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::NewTableDialog</name>
    <message>
        <source>Fill it from a planted rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings are made from this many hidden tastes, so you know which rank to find. Without it the table starts with every rating unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planted rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movie </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planted rank %1, %2 × %3</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::NowSection</name>
    <message>
        <source>Best at rank %1 (SVD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible (SVD): too large a table to work out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible (SVD): not defined, some ratings are unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error (RMSE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean square of guess − rating over the trained ratings, in stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error on hidden ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No A and B of this rank can do better on a full table (Eckart–Young).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of A, ‖∂L/∂A‖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gradient of B, ‖∂L/∂B‖</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard the loss pulls at A. Exactly 0 while B is 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard the loss pulls at B. Exactly 0 while A is 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::PageSwitch</name>
    <message>
        <source>Train</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare ranks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::RankSection</name>
    <message>
        <source>rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than %1 cannot help: a %2 × %3 table has no higher rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of at most %1 that can help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 + %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 × %2 = %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent dimensions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rank r: how many latent dimensions (tastes) each user and each movie gets.
You choose it; training does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in A + B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Break-even rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>m·n / (m + n): from this rank on A and B hold more numbers than the table.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::RankTableCard</name>
    <message>
        <source>Every rank in numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use rank %1 on the Train page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this rank on the Train page</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::RankTableModel</name>
    <message>
        <source>Rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many latent dimensions A and B have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error (RMSE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Root mean square error of the trained ratings, in stars, mean of the seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest–highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The error of the best and of the worst seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hidden error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same error on the ratings kept out of training, in stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest error any A and B of this rank can have (from the SVD)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error divided by the best possible error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers to store in A and B together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share of table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers in A and B against the cells of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Training steps until it stopped, mean of the seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time of one run, mean of the seeds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>diverged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not defined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs diverged and are left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::RankTableView</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::RatingsHeatmap</name>
    <message>
        <source>Ratings go from %1 to %2 in steps of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no text to paste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, column %2 of the pasted block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a number: “%2”. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not allowed: “%2”. %3 Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of %1 for %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change a rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name must not be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the movie</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>change ratings</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>make unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>paste ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The block has %1 rows and %2 columns, but from this cell there is only room for %3 rows and %4 columns. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Movie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename “%1”…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a movie before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a user below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a movie after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings, to edit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::RecentFiles</name>
    <message>
        <source>(none yet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::ReconstructionGallery</name>
    <message>
        <source>What each rank remembers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The guess of each rank beside the ratings. Choose one to mark it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to be remembered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1 · elbow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every run diverged</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::RunNotice</name>
    <message>
        <source>The error exploded after step %1: the learning rate is too high. This is the last step with finite numbers. Choose a smaller rate or “auto”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stuck: both gradients are exactly 0, so no step moves anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Converged at step %1: the error hardly falls any more. Play goes on all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started again from step 0: the rank, the start, W or the hidden ratings changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Started again from step 0: users or movies were added or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm: a rating changed at step %1, training goes on from the present A and B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warm: the method or a rate changed at step %1, training goes on from the present A and B.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Play and watch A and B learn. Point at a cell to see where its guess comes from.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::SessionDocument</name>
    <message>
        <source>add user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add movie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove user %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>remove movie %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rename to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>use the ratings as W</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::SessionFiles</name>
    <message>
        <source>Opening %1 …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened: %1 users, %2 movies, %3 ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table or its settings were changed and not saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save them as a session first?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sessions and ratings (*.loracinema *.csv *.tsv *.txt *.data *.dat *.base *.test);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a MovieLens folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LoRA Cinema sessions (*%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the ratings as CSV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ratings were not saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::StartSection</name>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As in LoRA: B = 0, so at step 0 the guess is exactly W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mirror image: A = 0, so at step 0 the guess is exactly W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both zero: both gradients are exactly 0, nothing ever moves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both random: at step 0 the guess is noise, not W.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start (A / B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauss / Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero / Gauss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zero / Zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gauss / Gauss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A random, B zero: what LoRA does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A zero, B random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both zero</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both random</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start of A and B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spread σ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standard deviation of the random first numbers, N(0, σ²).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same seed, same random numbers, same run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another seed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::SweepExporter</name>
    <message>
        <source>Folder for the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace files?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files in “%2” would be replaced, %3 among them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 files were written to “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts could not be written to “%1”: %2. Choose another folder, or make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the folder cannot be used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::SweepTexts</name>
    <message>
        <source>No rank stands out: going from rank %1 to rank %2 divides the error only by %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The elbow is at rank %1: it cuts the error of rank %2 by %3×.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1 costs %2 more numbers and gains only %3 stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1 costs %2 more numbers and gains nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rank %1 guesses the hidden ratings best: it is off by %2 stars.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 runs diverged: their numbers grew without bound (rank %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller learning rate on the Train page, or set it to auto.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a smaller start spread σ or another method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled before the first rank was complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled: %1 of %2 ranks were complete and are shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible: not defined, some ratings are unseen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible: not defined, some ratings are hidden from training.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Best possible: not computed, the table is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table is large: each square is the average of %1 users × %2 movies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a rank. Write ranks like 1-6 or 1, 2, 4, 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not fit: this table takes ranks from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are %1 ranks, more than the %2 one comparison takes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the ranks to compare, like 1-6 or 1, 2, 4, 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::TasteMap</name>
    <message>
        <source>Latent dimension across</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latent dimension up</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::TransportBar</name>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 / %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 steps/s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>full speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to step 0 of the same start (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step forward (Right bracket: ])</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One kept step back (Left bracket: [)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Train, or pause (Space)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to any kept step of the run</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>lora::app::WelcomeCard</name>
    <message>
        <source>How large should the rank be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here every rank is trained from the start, several times, and the results are put side by side: how far off the guesses stay, how many numbers A and B need, and what each rank remembers of the ratings.

A small rank has to find what users and movies have in common. A large rank can store every rating, but then A and B need more numbers than the table itself.

Predict first: which rank will be enough for this table?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table: %1 users × %2 movies, %3 ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no ratings yet. Enter some on the Train page first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
