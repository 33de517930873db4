import java.io.File;
import java.util.Arrays;
import org.verapdf.core.ModelParsingException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Holds each file to PDF/UA-1 and PDF/A-2a (after `--ua-1` to the first alone) with veraPDF's rules; prints what fails and exits 1 when anything does. */
public final class Check {
    private static final PDFAFlavour[] STANDARDS = {PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A};

    public static void main(String[] files) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        boolean sound = true;
        // a form can't be PDF/A: its fields ask the reader to draw what is typed
        boolean form = files.length > 0 && files[0].equals("--ua-1");
        PDFAFlavour[] standards = form ? new PDFAFlavour[] {PDFAFlavour.PDFUA_1} : STANDARDS;
        for (String file : form ? Arrays.copyOfRange(files, 1, files.length) : files) {
            for (PDFAFlavour standard : standards) {
                sound &= check(new File(file), standard);
            }
        }
        System.exit(sound ? 0 : 1);
    }

    private static boolean check(File file, PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(file, standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            ValidationResult result = validator.validate(parser);
            System.out.printf("%s  %s  %s%n", result.isCompliant() ? "passes" : "FAILS ", standard, file);
            for (TestAssertion failed : result.getTestAssertions()) {
                System.out.printf("    %s test %d: %s%n        at %s%n",
                        failed.getRuleId().getClause(), failed.getRuleId().getTestNumber(),
                        failed.getMessage(), failed.getLocation().getContext());
            }
            return result.isCompliant();
        } catch (ModelParsingException broken) {
            System.out.printf("FAILS   %s  %s%n    it is no PDF that can be read%n", standard, file);
            return false;
        }
    }
}
